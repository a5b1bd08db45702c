source ./base.sh
mkdir -p shop
printf 'FROM base\nCOPY requirements.txt .\n' > shop/Dockerfile
docker build --progress plain shop
