2nd = 8
