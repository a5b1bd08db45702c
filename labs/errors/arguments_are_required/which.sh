# region which
python import_prices.py --help
# endregion which
