source ./base.sh
mkdir ended
cd ended
sed 's/sleep 60/sh -c "echo no password >\&2; exit 1"/' ../failing/compose.yaml > compose.yaml
docker compose --project-name shop --progress plain up --detach || true
docker compose --project-name shop logs db
docker compose --project-name shop down --timeout 0 > down.log 2>&1
