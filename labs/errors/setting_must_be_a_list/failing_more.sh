source ./with_setting.sh
with_setting 'TIME_ZONE = "Europe/Berln"'
with_setting 'STATIC_URL = None' collectstatic
with_setting 'STATIC_URL = "static"'
with_setting 'MEDIA_URL = "media"'
with_setting 'LANGUAGE_CODE = "english"'
with_setting 'LANGUAGE_CODE = "en_US"'
