PORT=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
export PORT
python silent.py &
trap 'kill %1' EXIT
until (: > "/dev/tcp/127.0.0.1/$PORT") 2> waiting.log; do sleep 0.05; done
exec > >(sed -u "s/\b$PORT\b/5432/g") 2>&1
export DATABASE_URL="postgresql://shop:lamp@127.0.0.1:$PORT/shop?connect_timeout=2"
source ./connect_all.sh
