source ./base.sh
mkdir -p shop/deploy
printf 'services:\n  web:\n    image: base\n    command: echo "The shop runs."\n' > shop/deploy/production.yaml
cd shop
trap 'docker compose --file deploy/production.yaml down --timeout 0 > down.log 2>&1' EXIT
# region fix
docker compose --file deploy/production.yaml up
# endregion fix
