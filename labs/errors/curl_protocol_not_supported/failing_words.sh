curl -X POST || true
curl --jsno "{}" http://127.0.0.1:8000/ || true
curl --silent --show-error "http://127.0.0.1:8000/[1]lamps{"
