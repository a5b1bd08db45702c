source ./taken.sh
export STOP=1
free=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
env() { command env "${@/PORT=3001/PORT=$free}"; }
# region fix
env PORT=3001 node server.mjs
# endregion fix
