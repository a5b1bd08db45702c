source ./base.sh
printf 'FROM base\nCMD ["echo", "The shop runs."]\n' > Dockerfile
trap 'docker image rm --force shop-api > rm.log' EXIT
# region fix
docker build --quiet --tag shop-api .
docker run --rm shop-api
# endregion fix
