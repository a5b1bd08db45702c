source ./serving.sh
serve answers
curl --silent --show-error "http://127.0.0.1:$port/"
