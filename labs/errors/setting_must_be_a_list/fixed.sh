source ./with_setting.sh
# region fixed
with_setting 'ALLOWED_HOSTS = ["shop.example.com"]'
with_setting 'STATICFILES_DIRS = []'
with_setting 'TIME_ZONE = "Europe/Berlin"'
with_setting 'STATIC_URL = "static/"'
with_setting 'LANGUAGE_CODE = "en-us"'
# endregion fixed
