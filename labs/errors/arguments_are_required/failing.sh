python import_prices.py || true
python import_prices.py prices.csv --count two || true
python import_prices.py prices.csv --count || true
python import_prices.py prices.csv --format xml || true
python import_prices.py prices.csv --verbose
