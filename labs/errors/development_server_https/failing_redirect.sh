export DJANGO_SETTINGS_MODULE=settings_failing
source ./serve.sh
curl --silent --insecure --location --output /dev/null "http://localhost:$port/orders/7/" || true
sleep 0.3
