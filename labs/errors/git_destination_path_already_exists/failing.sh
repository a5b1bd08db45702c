git init --quiet --bare origin.git
mkdir shop
echo lamp > shop/stock.txt
git clone origin.git shop
