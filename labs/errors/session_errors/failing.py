import project
from django.contrib.sessions.backends.cache import SessionStore
from django.test import override_settings

with override_settings(
    CACHES={"default": {"BACKEND": "shop.full.FullCache"}}
):
    SessionStore().create()
