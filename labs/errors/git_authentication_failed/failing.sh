source ./server.sh
git clone "http://ada:change-me@$HOST/shop.git"
