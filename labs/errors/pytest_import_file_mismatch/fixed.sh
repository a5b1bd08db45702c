source ./layout.sh
# region fix
touch orders/__init__.py products/__init__.py
pytest
# endregion fix
