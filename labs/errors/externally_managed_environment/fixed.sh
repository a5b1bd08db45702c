source ./system_python.sh
# region fix
python3 -m venv .venv
source .venv/bin/activate
python -m pip install barcodes
# endregion fix
