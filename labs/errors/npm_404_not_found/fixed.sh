source ./start.sh
mkdir lamp
echo '{"name": "lamp", "version": "1.0.0"}' > lamp/package.json
npm install --install-links ./lamp
