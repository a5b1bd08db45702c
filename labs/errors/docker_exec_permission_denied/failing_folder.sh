source ./base.sh
docker run --rm base /bin
