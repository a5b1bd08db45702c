echo '{"name": "shop"}' > package.json
echo 'import { readFileSync } from "node:fs"; console.log(typeof readFileSync);' > shop.js
# region fix
npm pkg set type=module
# endregion fix
node shop.js
