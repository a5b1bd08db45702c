source ./base.sh
mkdir shop
printf 'services:\n  web:\n    image: base\n    command: sleep 60\n' > shop/compose.yaml
trap 'docker compose --file shop/compose.yaml down --timeout 0 > down.log 2>&1' EXIT
docker compose --file shop/compose.yaml up --detach > up.log 2>&1
# region which
docker compose ls --all --filter name=shop
# endregion which
