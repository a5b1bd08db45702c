source ./server.sh
git fetch
