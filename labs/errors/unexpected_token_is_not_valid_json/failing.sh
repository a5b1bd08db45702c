source ./with_api.sh
node orders.mjs
