source ./start.sh
cp broken.json package.json
npm install
