"""The settings of a shop without a database."""

import secrets

SECRET_KEY = secrets.token_hex()  # Nothing is signed that outlives the process.
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "examples.prometheus.shop"
MIDDLEWARE = ["examples.prometheus.metrics.MetricsMiddleware"]
LOGGING_CONFIG = None
