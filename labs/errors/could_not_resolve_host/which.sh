# region which
getent hosts localhost
getent hosts stock.invalid || echo "no address"
# endregion which
