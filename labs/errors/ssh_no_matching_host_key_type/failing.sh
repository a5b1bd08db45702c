source ./server.sh
greet
