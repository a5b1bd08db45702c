source ./serve.sh
# region start
uvicorn config.wsgi:application --port "$port" &
# endregion start
ask
