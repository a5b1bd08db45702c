source ./environment.sh
pip install barcodes==1.0 > /dev/null
# region fix
pip install --upgrade labels barcodes
pip check
# endregion fix
