source ./strict_server.sh
source ./connect_all.sh
