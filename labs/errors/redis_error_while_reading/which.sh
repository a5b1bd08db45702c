source ./tls.sh
# region which
redis-cli -p $PORT ping
timeout 2 redis-cli -p $TLS ping || true
redis-cli -p $TLS --tls --cacert cert.pem ping
# endregion which
