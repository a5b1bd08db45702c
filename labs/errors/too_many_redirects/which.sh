python serve_for.py > address &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s address ]; do sleep 0.1; done
curl() {
    command curl --cacert cert.pem "${@/https:\/\/localhost:8443/$(cat address)}" |
        tr -d '\r' | sed "s#$(cat address)#https://localhost:8443#"
}
# region which
curl --silent --head https://localhost:8443/ | grep -iE '^HTTP|^location'
# endregion which
