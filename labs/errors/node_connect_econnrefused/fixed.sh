source ./with_api.sh
node call_fixed.mjs
