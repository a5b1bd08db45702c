source ./base.sh
printf 'FROM base\nRUN pip install django\n' > Dockerfile
docker build --progress plain . 2>&1
