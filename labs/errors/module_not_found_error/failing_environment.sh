source ./environments.sh
PATH="$HOME/other/bin:$PATH"
python orders.py || true
python -m django --version
