# region fixed
python import_prices.py prices.csv --count 2 --format csv
# endregion fixed
