source ./environment.sh
pip install barcodes==1.0 > /dev/null
pip install --upgrade labels > /dev/null 2>&1
# region which
pip check
# endregion which
