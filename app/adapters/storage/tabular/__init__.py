"""Tables in SQLite: those in documents, those that questions make, and queries of one."""
