source ./base.sh
mkdir -p shop
echo "django" > shop/requirements.txt
echo "*.txt" > shop/.dockerignore
printf 'FROM base\nCOPY requirements.txt .\n' > shop/Dockerfile
docker build --progress plain shop
