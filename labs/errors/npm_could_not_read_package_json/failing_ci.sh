echo '{"name": "shop"}' > package.json
npm ci --offline
