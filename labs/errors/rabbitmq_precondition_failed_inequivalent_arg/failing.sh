source ./usual_vhost.sh
python declare.py
