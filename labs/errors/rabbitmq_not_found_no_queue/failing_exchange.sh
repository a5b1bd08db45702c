source ./usual_vhost.sh
python publish.py
