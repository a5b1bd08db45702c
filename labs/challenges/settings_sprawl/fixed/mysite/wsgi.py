"""What Gunicorn loads: production's settings, whatever the environment says."""

import os

from django.core.wsgi import get_wsgi_application

# region entry
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.production"
application = get_wsgi_application()
# endregion entry
