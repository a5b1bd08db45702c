source ./base.sh
mkdir -p shop/docker
echo "FROM base" > shop/docker/web.Dockerfile
cd shop
# region fix
docker build --file docker/web.Dockerfile .
# endregion fix
