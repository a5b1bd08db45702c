source ./taken.sh
node server.mjs
