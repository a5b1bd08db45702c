source ./environments.sh
PATH="$HOME/other/bin:$PATH"
# region fix
source .venv/bin/activate
python orders.py
# endregion fix
