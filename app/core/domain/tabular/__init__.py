"""The data of tables: those in documents, and those that questions make."""
