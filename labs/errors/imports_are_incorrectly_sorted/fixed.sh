mv shop.txt shop.py
ruff() { command ruff "$@" --isolated; }
# region fix
ruff check --select I --fix .
# endregion fix
