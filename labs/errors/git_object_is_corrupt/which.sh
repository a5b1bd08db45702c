source ./power_cut.sh
# region which
find .git/objects -type f -size 0
tail -n 2 .git/logs/HEAD
# endregion which
