export DJANGO_SETTINGS_MODULE=settings_live
python manage.py collectstatic --noinput > collected.log
sed -i 's|shop/style.css|style.css|' page.py
python page.py
