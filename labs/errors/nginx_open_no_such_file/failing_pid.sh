source ./test.sh
mkdir sites-enabled
touch sites-enabled/shop
check include.conf /run/labs-nowhere/nginx.pid | sed "s#/run/labs-nowhere#/run/nginx#"
