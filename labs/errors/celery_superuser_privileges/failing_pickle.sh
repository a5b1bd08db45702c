timeout 20 python as_root.py 0 json,pickle 2>&1 | grep -A 12 "superuser"
