source ./layout.sh
# region which
pytest --fixtures -q tests/customers | grep "^cart" || echo "not there"
pytest --fixtures -q tests/orders | grep "^cart"
# endregion which
