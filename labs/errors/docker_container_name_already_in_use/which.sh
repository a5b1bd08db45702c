source ./base.sh
trap 'docker rm --force shop-db > rm.log' EXIT
docker run --name shop-db base true
# region which
docker ps --all --filter name=shop-db
# endregion which
