export npm_config_cache="$PWD/cache" npm_config_update_notifier=false npm_config_fetch_retries=0
echo '{"name": "shop", "version": "1.0.0"}' > package.json
npm install lamp --registry=http://registry.invalid 2>&1 | grep -v "complete log"
exit 1
