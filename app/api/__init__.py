"""The interfaces for other programs on this machine: HTTP on loopback, and MCP over a pipe.

The process that serves HTTP holds no engine and no document: it calls the engine over ``app.ipc``.
"""
