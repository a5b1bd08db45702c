source ./environment.sh
cd shop
pip install -r requirements.txt
