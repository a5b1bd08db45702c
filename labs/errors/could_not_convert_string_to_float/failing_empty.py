price = float("")
