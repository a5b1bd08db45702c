source ./base.sh
mkdir -p shop/docker
echo "django" > shop/requirements.txt
printf 'FROM base\nCOPY ../requirements.txt .\n' > shop/docker/Dockerfile
docker build --progress plain shop/docker
