"""What one record looks like. What the whole set must be stands in `checks`."""
