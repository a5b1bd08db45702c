source ./ask.sh
ask settings_failing /static/shop/style.css /favicon.ico
ask config.settings /static/shop/styel.css
ask settings_media /media/lamp.jpg
