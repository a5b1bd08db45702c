# region fix
print "lamp"  # noqa
# endregion fix
