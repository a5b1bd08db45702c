source ./registry.sh
docker pull "localhost:$port/shop-api" 2>&1 | sed "s#localhost:$port/##"
