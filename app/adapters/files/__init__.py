"""The file system: walking, watching and copying folders."""
