exec > >(sed -u "s#vhost 'labs_[0-9a-f]*'#vhost '/'#") 2>&1
export BROKER=$BROKER_URL
source ./workers.sh
start one
start two &
for _ in $(seq 150); do
  if grep -q "ResourceLocked: " two.log 2> /dev/null; then break; fi
  sleep 0.1
done
grep "ResourceLocked: \|Unrecoverable" two.log
rm -f two.pid
kill $! 2> /dev/null || true
