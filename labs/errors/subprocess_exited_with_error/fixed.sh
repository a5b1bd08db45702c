source ./environment.sh
PATH="$PWD/.venv/bin"  # no compiler on this machine
# region fix
pip install --only-binary :all: barcodes
# endregion fix
