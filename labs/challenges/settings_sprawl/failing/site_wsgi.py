"""The entry point of the one settings file."""

import os

from django.core.wsgi import get_wsgi_application

# region entry
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
application = get_wsgi_application()
# endregion entry
