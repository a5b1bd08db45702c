PORT=$(python free_port.py)
export PORT
source ./serve.sh
source ./ask_all.sh
