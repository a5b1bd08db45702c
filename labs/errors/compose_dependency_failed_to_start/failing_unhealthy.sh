source ./base.sh
cd failing
docker compose --project-name shop --progress plain up --detach || true
# region which
docker inspect --format "{{(index .State.Health.Log 0).Output}}" shop-db-1
# endregion which
docker compose --project-name shop down --timeout 0 > down.log 2>&1
