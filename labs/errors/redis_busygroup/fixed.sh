source ./own_server.sh
export PORT
python group_fixed.py
python group_fixed.py
