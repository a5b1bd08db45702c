source ./base.sh
docker run --rm base /start.sh
