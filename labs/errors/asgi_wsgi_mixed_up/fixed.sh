source ./serve.sh
# region start
uvicorn config.asgi:application --port "$port" &
# endregion start
ask
