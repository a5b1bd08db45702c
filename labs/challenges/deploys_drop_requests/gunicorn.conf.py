"""Read by Gunicorn in the folder that it is started in."""

workers = 5
preload_app = True  # A release that cannot start ends before it listens.
graceful_timeout = 30  # seconds that requests in flight have after SIGTERM
