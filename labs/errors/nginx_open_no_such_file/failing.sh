source ./test.sh
check include.conf
