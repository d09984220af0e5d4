"""Commands that run servers: the engine, the local API, MCP, egress; and API keys."""
