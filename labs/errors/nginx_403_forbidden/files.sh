# A project in a home folder, and nginx in front of it.
mkdir -p static
echo "body {}" > static/app.css
chmod 644 static/app.css
sed -i "s#SHOP#$PWD#" shop.conf
get() { curl --silent --output page.html --write-out "%{http_code}\n" "http://127.0.0.1:$port$1"; }
errors() { error_log | sed "s#/run/shop#$PWD#g"; }
