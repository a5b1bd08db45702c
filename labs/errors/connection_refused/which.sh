PORT=$(python free_port.py)
export PORT
source ./serve.sh
exec > >(sed -u "s/\b$PORT\b/8000/g; s/pid=[0-9]*/pid=4711/")
# region which
ss -ltnp "sport = :$PORT"
# endregion which
