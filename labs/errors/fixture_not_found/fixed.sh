source ./layout.sh
# region fix
mv tests/orders/conftest.py tests/conftest.py
pytest
# endregion fix
