source ./usual_vhost.sh
python consume.py
