# A project whose node_modules may not be written, and `as_ada`: a command as a user.
# shellcheck shell=bash
export npm_config_offline=true npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false
mkdir -p lamp node_modules
echo '{ "name": "lamp", "version": "1.0.0" }' > lamp/package.json
echo '{ "name": "shop", "version": "1.0.0", "dependencies": { "lamp": "file:lamp" } }' > package.json
chmod a-w node_modules # As one that `sudo npm install` left.
# root may write everywhere: without its capabilities it is a user like any other.
as_ada() {
  if [ "$(id -u)" != 0 ]; then "$@"; else setpriv --inh-caps=-all --bounding-set=-all "$@"; fi
}
