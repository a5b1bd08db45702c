# region which
git help -a | grep "   checkout "
# endregion which
