source ./environment.sh
pip install "labels>=2"
