export DJANGO_SETTINGS_MODULE=settings_failing
source ./serve.sh
