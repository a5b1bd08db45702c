"""Orders of a shop, and carts."""
