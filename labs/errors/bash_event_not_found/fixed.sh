git() { echo "$@"; }
set -H
# region fix
git commit -m 'Sell lamps!now'
# endregion fix
