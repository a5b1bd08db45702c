source ./with_api.sh
node orders_fixed.mjs
