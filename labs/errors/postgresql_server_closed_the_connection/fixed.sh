source ./server.sh
python retried.py &
PROGRAM=$!
crash
wait $PROGRAM
