timeout 20 python as_root.py 1000 json > worker.log 2>&1 || true
grep transport: worker.log
