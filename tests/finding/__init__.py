"""Is the right document found first? Documents and questions made by rule, one module a kind."""
