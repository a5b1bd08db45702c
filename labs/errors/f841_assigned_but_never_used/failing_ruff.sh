source ./findings.sh
ruff check --isolated --no-cache --select E4,E7,F,I --output-format concise findings.py
