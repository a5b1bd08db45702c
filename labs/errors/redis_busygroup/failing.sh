source ./own_server.sh
export PORT
python group.py
python group.py 2>&1 | the_end
