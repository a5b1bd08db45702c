npm install --offline
