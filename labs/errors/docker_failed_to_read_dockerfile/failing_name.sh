source ./base.sh
mkdir -p shop
echo "FROM base" > shop/Dockerfile.txt
docker build --progress plain shop
