source ./environment.sh
pip install .
