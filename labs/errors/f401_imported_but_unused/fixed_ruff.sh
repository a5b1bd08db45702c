source ./unused.sh
export RUFF_NO_CACHE=true
# region fix
ruff check --select F401 --fix .
# endregion fix
flake8 cart.py
