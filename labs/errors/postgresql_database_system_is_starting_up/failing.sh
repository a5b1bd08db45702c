source ./slow_start.sh
source ./connect_all.sh
