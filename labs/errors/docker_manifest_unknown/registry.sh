# A registry on a free port that holds shop-api:1.
source ./base.sh
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat > registry.yml <<END
version: 0.1
storage: {filesystem: {rootdirectory: $PWD/registry}}
http: {addr: "127.0.0.1:$port"}
END
docker-registry serve registry.yml > registry.log 2>&1 &
trap 'kill %1; docker image rm --force "localhost:$port/shop-api:1" > rm.log 2>&1 || true' EXIT
until (: > "/dev/tcp/127.0.0.1/$port") 2> wait.log; do sleep 0.1; done
docker tag base "localhost:$port/shop-api:1"
docker push --quiet "localhost:$port/shop-api:1" > push.log
docker image rm "localhost:$port/shop-api:1" > rm.log
