source ./small_engine.sh
mkdir big
head -c 35000000 /dev/urandom > big/photos
tar --create --directory big . | docker import - photos:1 > import.log
head -c 35000000 /dev/urandom > big/photos
tar --create --directory big . | docker import - photos:2 || true
docker system df
