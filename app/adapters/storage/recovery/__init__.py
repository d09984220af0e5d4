"""What keeps databases sound: snapshots, repair, and what is set aside when one is damaged."""
