source ./environment.sh
# region fix
pip install barcodes
pip install "labels>=3"
# endregion fix
