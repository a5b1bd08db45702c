python query.py 2>&1 | sed 's/ at 0x[0-9a-f]*/ at 0x7f45ee6d84a0/'
