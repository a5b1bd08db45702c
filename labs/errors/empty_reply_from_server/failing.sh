source ./serving.sh
serve closes
curl --silent --show-error "http://127.0.0.1:$port/" || true
python client.py requests "$port" 2>&1 | grep "^[a-z.]*[A-Z][A-Za-z]*: " | tail -n 1
python client.py urllib "$port" 2>&1 | grep "^[a-z.]*[A-Z][A-Za-z]*: " | tail -n 1
