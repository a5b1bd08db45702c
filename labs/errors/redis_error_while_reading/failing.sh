source ./tls.sh
REDIS_URL=redis://localhost:$TLS/0 python write.py 2>&1 | the_end
