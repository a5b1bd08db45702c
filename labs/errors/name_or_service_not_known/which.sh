# region which
getent hosts localhost || echo "localhost: no address"
getent hosts stock || echo "stock: no address"
# endregion which
