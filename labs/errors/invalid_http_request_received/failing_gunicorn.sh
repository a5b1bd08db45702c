source ./served.sh
serve gunicorn --bind "127.0.0.1:$port" shop:wsgi
curl --silent --insecure "https://127.0.0.1:$port/" || true
until_logged "Invalid request"
