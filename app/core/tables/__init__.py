"""Tables as data: typed columns, rows with their place in the document, questions about them."""
