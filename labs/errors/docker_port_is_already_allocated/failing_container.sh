source ./base.sh
trap 'docker rm --force first second > rm.log 2>&1' EXIT
docker run --detach --name first --publish 18000:8000 base sleep 60
docker run --detach --name second --publish 18000:8000 base sleep 60
