"""Money for orders."""
