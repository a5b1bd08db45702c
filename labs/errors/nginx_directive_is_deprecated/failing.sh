source ./check.sh
check old.conf
