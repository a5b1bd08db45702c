python page.py urls_fixed /
