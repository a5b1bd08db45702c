import project
from django.contrib.sessions.backends.file import SessionStore
from django.test import override_settings

with override_settings(SESSION_FILE_PATH="/var/no/such/folder"):
    SessionStore()
