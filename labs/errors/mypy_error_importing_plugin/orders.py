total: int = 1
