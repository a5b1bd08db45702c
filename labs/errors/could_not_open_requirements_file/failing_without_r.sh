source ./environment.sh
pip install requirements.txt
