source ./small_engine.sh
mkdir big
head -c 35000000 /dev/urandom > big/photos
printf 'FROM base\nCOPY big/photos /photos\n' > Dockerfile
docker build --progress plain . 2>&1 || true
