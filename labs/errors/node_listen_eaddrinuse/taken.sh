# A server of before has the port.
# shellcheck shell=bash
python -c '
import socket, time
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
time.sleep(20)
' > port &
BEFORE=$!
trap 'kill $BEFORE 2> /dev/null || true' EXIT
until [ -s port ]; do sleep 0.1; done
PORT=$(cat port)
export PORT
exec > >(sed -u "s/$PORT/3000/g") 2>&1
