PORT=$(python free_port.py)
export PORT
source ./ask_all.sh
