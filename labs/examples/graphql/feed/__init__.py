"""People, their posts and the comments under them."""
