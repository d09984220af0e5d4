"""The page of all documents: the tree of folders, and the list."""
