source ./project.sh
export npm_config_loglevel=silent # Otherwise it tells how long it took.
# What the right Node.js does, done from the other side.
npm pkg set "engines.node=>=18"
npm install --engine-strict
echo "Installed."
