cp urls_failing.py config/urls.py
cp shop_urls.py shop/urls.py
python manage.py check
