python registry.py 2> port.txt &
trap 'kill %1' EXIT
until [ -s port.txt ]; do sleep 0.05; done
port=$(cat port.txt)
docker run "localhost:$port/shop-api" 2>&1 | sed "s#localhost:$port/##"
