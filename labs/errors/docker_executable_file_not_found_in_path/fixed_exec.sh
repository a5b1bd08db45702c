source ./base.sh
trap 'docker rm --force shop-web > rm.log' EXIT
docker run --detach --name shop-web base sleep 60 > run.log
docker exec shop-web sh -c "echo inside"
