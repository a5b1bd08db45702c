source ./server.sh
git clone "github.com:$HOME/shop.git"
