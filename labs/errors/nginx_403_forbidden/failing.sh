source ./serving.sh
source ./files.sh
chmod 700 static
start_nginx shop.conf
get /static/app.css
chmod 755 static
get /static/
get /static/lamp.css
errors
