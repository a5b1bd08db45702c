"""Services of others, played: they can be busy, slow, or hang up."""
