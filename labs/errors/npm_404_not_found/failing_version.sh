source ./start.sh
npm install lamp@99 2>&1
