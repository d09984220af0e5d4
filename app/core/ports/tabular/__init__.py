"""What stores tables, and computes with them."""
