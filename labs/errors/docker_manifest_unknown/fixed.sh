source ./registry.sh
docker pull "localhost:$port/shop-api:1"
