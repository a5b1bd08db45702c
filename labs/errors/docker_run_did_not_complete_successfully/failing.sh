source ./base.sh
printf 'FROM base\nCOPY . /shop\nRUN ls /shop/requirement.txt\n' > Dockerfile
docker build --progress plain . 2>&1
