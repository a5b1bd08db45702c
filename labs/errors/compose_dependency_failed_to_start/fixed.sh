source ./base.sh
cd fixed
docker compose --project-name shop --progress plain up --detach
docker compose --project-name shop down --timeout 0 > down.log 2>&1
