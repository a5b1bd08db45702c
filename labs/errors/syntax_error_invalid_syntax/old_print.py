print "In stock"
