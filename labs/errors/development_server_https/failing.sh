source ./serve.sh
curl --silent --show-error --insecure "https://127.0.0.1:$port/orders/7/" || true
sleep 0.3
