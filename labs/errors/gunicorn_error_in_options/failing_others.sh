ask() { timeout 10 gunicorn "$@" 2>&1 | grep -E "rror:" || true; }
ask --bind 127.0.0.1:8000
ask --config gunicorn.conf.py shop:application
ask --bind 127.0.0.1:port shop:application
ask --pid /home/ada/run/gunicorn.pid shop:application
ask --user shop-user shop:application
ask --worker-number 3 shop:application
ask --workers many shop:application
