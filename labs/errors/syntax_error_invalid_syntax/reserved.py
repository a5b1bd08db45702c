class = "lamps"
