python serve_for.py > address &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s address ]; do sleep 0.1; done
curl --silent --show-error --location --cacert cert.pem "$(cat address)/"
