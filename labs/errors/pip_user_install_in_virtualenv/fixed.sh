source ./environment.sh
# region fix
python -m pip --python .venv/bin/python install lamps-1.0-py3-none-any.whl
# endregion fix
