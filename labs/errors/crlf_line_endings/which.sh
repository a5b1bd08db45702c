source ./windows_lines.sh
# region which
git ls-files --eol entrypoint.sh
file entrypoint.sh
# endregion which
