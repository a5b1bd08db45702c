source ./base.sh
mkdir -p shop/docker
echo "django" > shop/requirements.txt
printf 'FROM base\nCOPY requirements.txt .\n' > shop/docker/Dockerfile
cd shop
# region fix
docker build --file docker/Dockerfile .
# endregion fix
