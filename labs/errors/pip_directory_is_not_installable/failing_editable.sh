source ./environment.sh
pip install -e .
