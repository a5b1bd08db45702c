export DJANGO_SETTINGS_MODULE=settings_live
# region css
cat > shop/static/shop/lamp.css <<'CSS'
.lamp { background: url("../img/lamp.png"); }
CSS
# endregion css
python manage.py collectstatic --noinput
