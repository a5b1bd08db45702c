source ./base.sh
trap 'docker rm --force shop-db > rm.log' EXIT
docker run --name shop-db base true
# region fix
docker start shop-db
# endregion fix
