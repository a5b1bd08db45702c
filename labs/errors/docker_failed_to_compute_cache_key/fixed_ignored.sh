source ./base.sh
mkdir -p shop
echo "django" > shop/requirements.txt
# region fix
printf '*.txt\n!requirements.txt\n' > shop/.dockerignore
# endregion fix
printf 'FROM base\nCOPY requirements.txt .\n' > shop/Dockerfile
docker build --quiet shop
