git init --quiet --bare origin.git
mkdir shop
echo lamp > shop/stock.txt
# region fix
git clone origin.git shop-new
# endregion fix
