printf '[lint]\nline-lenght = 100\n' > ruff.toml
ruff check shop.py
