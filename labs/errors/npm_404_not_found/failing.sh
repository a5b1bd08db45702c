source ./start.sh
npm install lampp 2>&1 | sed "s/127.0.0.1:[0-9]*/registry.example/"
exit 1
