export DJANGO_SETTINGS_MODULE=settings_fixed
source ./serve.sh
curl --silent --insecure --location --output /dev/null --write-out '%{http_code}\n' "http://localhost:$port/orders/7/"
