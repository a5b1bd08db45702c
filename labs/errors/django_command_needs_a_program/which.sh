# region which
command -v sqlite3 psql mysql msgfmt || echo "none of them is installed"
# endregion which
