export DJANGO_SETTINGS_MODULE=settings_fixed
source ./serve.sh
