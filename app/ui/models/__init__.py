"""Language models: choosing and comparing them."""
