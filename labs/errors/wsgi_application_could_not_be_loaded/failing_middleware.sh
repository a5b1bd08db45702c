export DJANGO_SETTINGS_MODULE=settings_middleware
source ./serve.sh
