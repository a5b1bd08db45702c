export DJANGO_SETTINGS_MODULE=settings_live
# region css
cat > shop/static/shop/lamp.css <<'CSS'
.lamp { background: url("img/lamp.png"); }
CSS
mkdir -p shop/static/shop/img
touch shop/static/shop/img/lamp.png
# endregion css
python manage.py collectstatic --noinput
