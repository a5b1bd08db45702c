source ./serving.sh
source ./files.sh
chmod 755 static
start_nginx shop.conf
get /static/app.css
