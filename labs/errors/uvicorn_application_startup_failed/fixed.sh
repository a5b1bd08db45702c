export DATABASE_URL=postgresql://localhost/shop
run-until "startup complete" server.log uvicorn shop_fixed:application --lifespan on --port 0
grep -o "Application startup complete." server.log
