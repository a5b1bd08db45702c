printf 'select = ["E"]\n' > ruff.toml
ruff check shop.py || true
printf '[lint]\nselect = ["SHOP1"]\n' > ruff.toml
ruff check shop.py
