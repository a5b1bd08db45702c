uvicorn main:app || true
uvicorn shop.main:application || true
uvicorn shop.main
