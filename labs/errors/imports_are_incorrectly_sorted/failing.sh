mv shop.txt shop.py
ruff check --isolated --select I shop.py
