source ./serving.sh
serve resets
curl --silent --show-error "http://127.0.0.1:$port/"
