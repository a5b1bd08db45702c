export npm_config_userconfig="$PWD/npmrc"
echo "registry=http://registry.invalid" > npmrc
# region fix
npm config delete proxy
npm config delete https-proxy
npm config delete registry
# endregion fix
npm config get registry
