source ./environment.sh
echo "barcodes==1.0 --hash=$(pip hash wheels/barcodes-1.0-py3-none-any.whl | tail -1 | sed 's/--hash=//')" > requirements.txt
echo "labels==4.0" >> requirements.txt
pip install -r requirements.txt
