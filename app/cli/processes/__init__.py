"""Commands that are processes of their own: servers, the engine, egress."""
