# Another server that already listens on a port; in what is printed, the port is called 8000.
# shellcheck shell=bash
python -c '
import socket, time
server = socket.create_server(("127.0.0.1", 0))
open("port", "w").write(str(server.getsockname()[1]))
time.sleep(30)
' &
OTHER=$!
trap 'kill $OTHER 2> taken.log || true' EXIT
until [ -s port ]; do sleep 0.05; done
PORT=$(cat port)
exec > >(sed -u "s/\b$PORT\b/8000/g; s/pid=[0-9]*/pid=4711/g") 2>&1
