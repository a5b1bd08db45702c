source ./serve.sh
curl --silent --output /dev/null --write-out '%{http_code}\n' "http://localhost:$port/orders/7/"
