mkdir lamp
echo '{"name": "lamp", "version": "1.0.0", "scripts": {"install": "node-gyp-build"}}' > lamp/package.json
echo '{"name": "shop", "version": "1.0.0"}' > package.json
npm install --offline --install-links ./lamp
