# region which
getent hosts localhost || echo "localhost: no address"
getent hosts stock.invalid || echo "stock.invalid: no address"
# endregion which
