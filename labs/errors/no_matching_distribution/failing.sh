source ./environment.sh
pip install barcods || true
pip install barcodes==3.0 || true
pip install "labels>=4" || true
pip install printing
