source ./environment.sh
pip install -r ../requirements.txt
