"""What Gunicorn loads: the settings are the environment's choice."""

import os

from django.core.wsgi import get_wsgi_application

# region entry
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
application = get_wsgi_application()
# endregion entry
