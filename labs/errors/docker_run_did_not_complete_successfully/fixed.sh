source ./base.sh
touch requirements.txt
printf 'FROM base\nCOPY . /shop\nRUN ls /shop/requirements.txt\n' > Dockerfile
docker build --quiet --no-cache .
