source ./busy.sh
# Each waits five seconds for the others to leave, so all three wait at once.
dropdb shop > dropdb.txt 2>&1 &
ONE=$!
psql -c "CREATE DATABASE copy TEMPLATE template1" > copy.txt 2>&1 &
TWO=$!
python drop.py > drop.txt 2>&1 || true
wait $ONE $TWO || true
cat dropdb.txt copy.txt drop.txt
