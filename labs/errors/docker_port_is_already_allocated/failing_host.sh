source ./base.sh
python -m http.server 18000 > server.log 2>&1 &
trap 'kill %1; docker rm --force second > rm.log 2>&1' EXIT
until (: > /dev/tcp/127.0.0.1/18000) 2> wait.log; do sleep 0.1; done
docker run --detach --name second --publish 18000:8000 base sleep 60
