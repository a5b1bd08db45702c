pytest -p no:django --no-header -m "slow and" test_plain.py
