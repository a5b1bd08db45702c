# Asks http://127.0.0.1:$PORT with each client, and prints the end of what it says:
# its last exception. The free port is called 8000 in what is printed.
# shellcheck shell=bash
exec > >(sed -u "s/\b$PORT\b/8000/g") 2>&1
the_end() {
  awk '/^[A-Za-z0-9_.]+Error: / { kept = "" } { kept = kept $0 "\n" } END { printf "%s", kept }'
}

for client in ask_socket.py ask_urllib.py ask_requests.py ask_httpx.py; do
  python "$client" 2>&1 | the_end
done
curl --silent --show-error --output answer.html "http://127.0.0.1:$PORT/orders/" || true
