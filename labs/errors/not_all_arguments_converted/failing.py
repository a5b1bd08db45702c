number, status = 7, "paid"
# region format
print("order %s" % (number, status))
# endregion format
