mkdir -p shop/app
docker build --progress plain shop
