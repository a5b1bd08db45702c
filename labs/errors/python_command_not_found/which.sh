mkdir -p "$HOME/bin"
ln -s "$(command -v python)" "$HOME/bin/python3"
PATH="$HOME/bin"
# region which
type python3 python pip || true
# endregion which
