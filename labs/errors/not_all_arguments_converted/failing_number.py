print("order %d" % "seven")
