mkdir -p "$HOME/bin"
ln -s "$(python -c 'import sys; print(sys._base_executable)')" "$HOME/bin/python3"
PATH="$HOME/bin:/usr/bin:/bin"
# region fix
python3 -m venv .venv
source .venv/bin/activate
python --version
python -m pip --version
# endregion fix
