source ./base.sh
trap 'docker rm --force shop-db > rm.log' EXIT
docker run --name shop-db base true
# region fix
docker rm shop-db
# endregion fix
docker run --detach --name shop-db base sleep 60
