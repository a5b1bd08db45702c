export npm_config_cache="$PWD/cache" npm_config_update_notifier=false npm_config_fetch_retries=0
echo '{"name": "shop", "version": "1.0.0"}' > package.json
npm install lamp --registry=http://127.0.0.1:1
