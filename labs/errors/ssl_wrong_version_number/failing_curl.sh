python -c "import serve, time; print(serve.port(), flush=True); time.sleep(30)" > port &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s port ]; do sleep 0.1; done
curl --silent --show-error "https://127.0.0.1:$(cat port)/"
