source ./serving.sh
start_nginx shop.conf
python -c "import httpx; httpx.get('http://127.0.0.1:$port/').raise_for_status()"
