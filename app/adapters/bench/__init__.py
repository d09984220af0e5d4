"""What only measurements need."""
