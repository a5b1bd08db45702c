echo '{"type": "module"}' > package.json
echo 'const { readFileSync } = require("node:fs"); console.log(typeof readFileSync);' > shop.js
node shop.js
