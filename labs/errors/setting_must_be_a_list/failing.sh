source ./with_setting.sh
with_setting 'ALLOWED_HOSTS = "shop.example.com"'
with_setting 'STATICFILES_DIRS = BASE_DIR / "static"'
with_setting 'STATICFILES_DIRS = "static"'
