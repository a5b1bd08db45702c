source ./check.sh
check new.conf
