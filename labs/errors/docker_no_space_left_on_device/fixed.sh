source ./small_engine.sh
mkdir big
head -c 35000000 /dev/urandom > big/photos
tar --create --directory big . | docker import - photos:1 > import.log
# region fix
docker system prune --all --force
# endregion fix
head -c 35000000 /dev/urandom > big/photos
tar --create --directory big . | docker import - photos:2
