python page.py urls_failing /
