"""What other programs on this machine reach of Alcove: HTTP on loopback, and MCP over a pipe.

The process that speaks HTTP holds no engine and no document: it asks the engine over ``app.ipc``.
"""
