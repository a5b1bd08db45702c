source ./with_api.sh
kill $SERVER
node call_fixed.mjs 2>&1 | grep -A 7 "TypeError"
node call_fixed.mjs 2>&1 | grep -A 6 "cause"
