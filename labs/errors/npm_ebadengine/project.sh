# A project that asks for a Node.js that nobody has.
# shellcheck shell=bash
export npm_config_offline=true npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false
echo '{ "name": "shop", "version": "1.0.0", "engines": { "node": ">=99" } }' > package.json
versions='s/"node":"v[^"]*","npm":"[^"]*"/"node":"v20","npm":"10"/; s/node: .v[0-9][^,]*, npm: .[^ ]*/node: '"'v20', npm: '10'"'/'
