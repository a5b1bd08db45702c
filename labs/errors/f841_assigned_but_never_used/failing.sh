source ./findings.sh
flake8 --max-complexity 2 findings.py
