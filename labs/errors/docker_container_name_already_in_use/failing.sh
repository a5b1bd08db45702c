source ./base.sh
trap 'docker rm --force shop-db > rm.log' EXIT
docker run --detach --name shop-db base sleep 60
docker run --detach --name shop-db base sleep 60
