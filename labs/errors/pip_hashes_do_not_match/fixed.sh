source ./environment.sh
# region which
pip hash wheels/barcodes-1.0-py3-none-any.whl
# endregion which
hash=$(pip hash wheels/barcodes-1.0-py3-none-any.whl | tail -1)
echo "barcodes==1.0 $hash" > requirements.txt
pip install -r requirements.txt
