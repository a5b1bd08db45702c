source ./served.sh
serve uvicorn shop:application --port "$port"
# region ask
curl --silent --insecure "https://127.0.0.1:$port/" || true
# endregion ask
until_logged "Invalid HTTP"
