python -c "import socket; socket.getaddrinfo('stock', 80)" 2>&1 | tail -n 1
python -c "from urllib.request import urlopen; urlopen('http://stock/')" 2>&1 | tail -n 1
python -c "import httpx; httpx.get('http://stock/')" 2>&1 | grep "^httpx" | tail -n 1
curl --silent --show-error http://stock/ || true
ssh ada@stock || true
git ls-remote http://stock/shop.git || true
