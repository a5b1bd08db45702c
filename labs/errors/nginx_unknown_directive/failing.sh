# Each line becomes the configuration, and nginx reads it.
check() { printf '%b\n' "$1" > nginx.conf; nginx -p "$PWD" -e error.log -g 'pid nginx.pid;' -t -c nginx.conf 2>&1 | sed "s#$PWD/nginx.conf#/etc/nginx/nginx.conf#" || true; }
check 'events {}\nhttp {\n  server {\n    servername shop.example.com;\n  }\n}'
check 'events {}\nhttp {\n  server {\n    listen 8080\n  }\n}'
check 'events {}\nhttp {\n  server {\n    listen 8080\n    root /srv;\n  }\n}'
check 'events {}\nhttp {\n  server {\n    keepalive_timeout 5\n    root /srv;\n  }\n}'
check 'events {}\nhttp {\n  server {\n    listen 8080;\n  }'
check 'events {}\nhttp {\n  server {\n    listen 8080'
check 'events {}\nhttp {}\n}'
check 'events {}\nhttp {\n  server {\n    root /srv;\n    root /srv;\n  }\n}'
check 'events {}\nhttp {\n  server {\n    location / {}\n    location / {}\n  }\n}'
check 'events {}\nhttp {\n  server {\n    return 200 $port;\n  }\n}'
check 'events {}\nhttp {\n  server {\n    location / { proxy_pass web:8000; }\n  }\n}'
check 'events {}\nhttp {\n  server { listen 8080 default_server; }\n  server { listen 8080 default_server; }\n}'
check "http {}"
check "events {}\nhttp {\n  server {\n    listen 8080\n}\n}"
check 'events {}\nhttp {\n  server {\n    root /srv\n    location / {}\n  }\n}'
check 'events {}\nhttp {\n  server {\n    location ~ ^/api { proxy_pass http://127.0.0.1:8000/api/; }\n  }\n}'
check 'events {}\nhttp {\n  server { listen 127.0.0.1:80801; }\n}'
check 'events {}\nhttp {\n  upstream web {}\n}'
