source ./usual_vhost.sh
python consume_kombu.py
