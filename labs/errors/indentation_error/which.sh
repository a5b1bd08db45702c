python -m tabnanny tabs.py || true
cat -A tabs.py
