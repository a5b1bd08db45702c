python -c "import serve, time; print(serve.port(), flush=True); time.sleep(30)" > port &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s port ]; do sleep 0.1; done
curl() { command curl "${@/8000/$(cat port)}" | tr -d '\r' | head -n 1; }
# region which
curl --silent --include http://localhost:8000/
# endregion which
