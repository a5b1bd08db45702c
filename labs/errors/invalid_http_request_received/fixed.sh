source ./served.sh
serve uvicorn shop:application --port "$port"
# region ask
curl --silent "http://127.0.0.1:$port/"
# endregion ask
