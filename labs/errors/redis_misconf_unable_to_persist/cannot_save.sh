# A server that cannot write its snapshot: a folder stands where its file belongs.
# shellcheck shell=bash
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
mkdir "$FOLDER/dump.rdb"
redis-cli config set save "3600 1" > /dev/null
redis-cli bgsave > /dev/null
for _ in $(seq 100); do
  if redis-cli info persistence | grep -q "last_bgsave_status:err"; then break; fi
  sleep 0.05
done
