source ./system_python.sh
python3 -m pip install barcodes
