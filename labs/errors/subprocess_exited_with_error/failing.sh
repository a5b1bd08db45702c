source ./environment.sh
PATH="$PWD/.venv/bin"  # no compiler on this machine
pip install barcodes
