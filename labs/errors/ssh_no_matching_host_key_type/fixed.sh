# The server got a modern host key.
host_key=new_host_key algorithms=ssh-ed25519 source ./server.sh
greet
