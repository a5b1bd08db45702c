echo '{"type": "commonjs"}' > package.json
echo 'import { readFileSync } from "node:fs"; console.log(typeof readFileSync);' > shop.js
node shop.js
