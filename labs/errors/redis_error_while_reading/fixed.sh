source ./tls.sh
export REDIS_URL="rediss://localhost:$TLS/0?ssl_ca_certs=cert.pem"
python write.py
REDIS_URL=redis://localhost:$PORT/0 python write.py
