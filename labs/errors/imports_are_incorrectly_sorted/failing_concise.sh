mv shop.txt shop.py
ruff check --isolated --select I --output-format concise shop.py
