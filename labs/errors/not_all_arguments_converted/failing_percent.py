print("width: 100%; color: %s" % "red")
