# The server of your machine is not at the lab's hand: one that listens stands in for it.
python -c '
import socket
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
client, _ = listener.accept()
client.sendall(b"SSH-2.0-OpenSSH\r\n")
' > port &
until [ -s port ]; do sleep 0.1; done
ssh -p "$(cat port)" -o BatchMode=yes ada@127.0.0.1 2>&1 | sed "s/port .*/port 22/" || true
