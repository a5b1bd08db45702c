source ./base.sh
trap 'docker rm --force first > rm.log 2>&1' EXIT
docker run --detach --name first --publish 18000:8000 base sleep 60 > run.log
# region which
docker ps --filter publish=18000 --format "{{.Names}}  {{.Ports}}"
# endregion which
