mv tasks_fixed.py tasks.py
source ./limited.sh
python -c "from tasks import export; print(export.delay(2_000_000).get(timeout=20))"
