# A project whose package.json names a package that its lock file does not.
# shellcheck shell=bash
export npm_config_offline=true npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false
mkdir lamp
echo '{ "name": "lamp", "version": "1.0.0" }' > lamp/package.json
echo '{ "name": "shop", "version": "1.0.0" }' > package.json
npm install --silent
echo '{ "name": "shop", "version": "1.0.0", "dependencies": { "lamp": "file:lamp" } }' > package.json
