source ./served.sh
ask shop_fixed
