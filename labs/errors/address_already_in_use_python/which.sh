source ./port.sh
ss -ltnp "sport = :$PORT"
sleep 0.2
