"""The library's databases: SQLite, its tables, and the files around them."""
