source ./serve.sh websocket
