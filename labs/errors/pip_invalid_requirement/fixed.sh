source ./environment.sh
pip install -r requirements_fixed.txt
