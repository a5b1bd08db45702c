# Redis that listens for TLS on the port TLS besides PORT.
# shellcheck shell=bash
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem 2> openssl.log
source ./own_server.sh
TLS=$(free_port)
exec > >(sed -u "s/\b$TLS\b/6380/g") 2>&1
redis-cli -p "$PORT" config set tls-cert-file "$PWD/cert.pem" tls-key-file "$PWD/key.pem" \
  tls-ca-cert-file "$PWD/cert.pem" tls-auth-clients no tls-port "$TLS" > /dev/null
