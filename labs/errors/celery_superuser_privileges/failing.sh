timeout 20 python as_root.py 0 json 2>&1 | grep -A 5 SecurityWarning
