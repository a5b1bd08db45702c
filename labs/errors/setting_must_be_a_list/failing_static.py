import project
from django.contrib.staticfiles.utils import check_settings
from django.test import override_settings

with override_settings(STATIC_URL="/files/", MEDIA_URL="/files/"):
    check_settings()
