# region fix
python3 -m venv .venv
source .venv/bin/activate
# endregion fix
python -c 'import sys; print(sys.prefix)'
