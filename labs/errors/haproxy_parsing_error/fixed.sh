# region check
haproxy -c -f fixed.cfg
# endregion check
