source ./start.sh
cp fixed.json package.json
npm install
