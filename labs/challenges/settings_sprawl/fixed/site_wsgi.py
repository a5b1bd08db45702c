"""The entry point, which names production: whoever deploys cannot forget it."""

import os

from django.core.wsgi import get_wsgi_application

# region entry
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.production")
application = get_wsgi_application()
# endregion entry
