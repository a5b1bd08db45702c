source ./test.sh
mkdir sites-enabled sites-available
touch sites-available/shop
# region link
ln -s "$PWD/sites-available/shop" sites-enabled/shop
# endregion link
check include.conf
