python configure.py logging_fixed
cat logs/shop.log
