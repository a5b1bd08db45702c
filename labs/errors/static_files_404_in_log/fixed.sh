source ./ask.sh
ask config.settings /static/shop/style.css
