source ./environment.sh
pip install labels==1.0
