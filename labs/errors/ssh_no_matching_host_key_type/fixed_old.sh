source ./server.sh
greet -o HostKeyAlgorithms=+ssh-rsa
