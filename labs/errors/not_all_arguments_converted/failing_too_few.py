print("order %s: %s" % 7)
