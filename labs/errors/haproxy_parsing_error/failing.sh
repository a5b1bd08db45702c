# Each text becomes the configuration, and HAProxy reads it.
check() { printf "$1" > haproxy.cfg; haproxy -c -f haproxy.cfg 2>&1 | grep ALERT | sed 's/([0-9]*)/(2410)/; s#\[haproxy.cfg#[/etc/haproxy/haproxy.cfg#; s#: haproxy.cfg$#: /etc/haproxy/haproxy.cfg#' || true; }
check 'frontend shop\n  mode http\n  bind 127.0.0.1:8080\n  timeout client 5s\n  default_backend web'
check 'frontend shop\n  mode http\n  bind 127.0.0.1:8080\n  timeout client 5s\n  default_backend web\n'
check 'backend web\n  mode http\n  servr web 127.0.0.1:8000\n'
check 'backend web\n  mode http\n  server web\n'
check 'listen shop 127.0.0.1:8080\n  mode http\n'
check 'backend web\n  mode http\n  timeout connect 5s\n  timeout server 5s\n  server web web.invalid:8000 check\n'
