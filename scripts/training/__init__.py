"""What the training of the answer adapter is made of."""
