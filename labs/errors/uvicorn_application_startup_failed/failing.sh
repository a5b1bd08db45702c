timeout 20 uvicorn shop:application --lifespan on --port 0 2>&1 | tail -n 2
