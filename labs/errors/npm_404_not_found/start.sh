export npm_config_cache="$PWD/cache" npm_config_update_notifier=false npm_config_fetch_retries=0 npm_config_audit=false npm_config_fund=false
echo '{"name": "shop", "version": "1.0.0"}' > package.json
python registry.py 30 > port.log &
trap 'kill %1' EXIT
until [ -s port.log ]; do sleep 0.1; done
export npm_config_registry="http://127.0.0.1:$(cat port.log)"
