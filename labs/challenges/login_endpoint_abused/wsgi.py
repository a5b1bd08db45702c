"""What Gunicorn serves, all of it loaded before it forks: no first request waits."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

from challenges.login_endpoint_abused import urls  # noqa: E402 once Django is set up

__all__ = ["application", "urls"]
