python -m http.server 18431 > server.log 2>&1 &
trap 'kill %1' EXIT
until (: > /dev/tcp/127.0.0.1/18431) 2> wait.log; do sleep 0.1; done
curl() { command curl --silent --output page.html "$@" --url "http://127.0.0.1:18431/?page=2&size=10"; }
# region fix
curl -H 'Content-Type: application/json' -d '{"name": "lamp"}' \
    'http://127.0.0.1:18431/api/?page=2&size=10'
# endregion fix
