# Two certificates of our own; `check` has nginx read a configuration with these lines.
{
  for name in shop other; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
      -subj "/CN=$name.example.com" -keyout "$name.key" -out "$name.pem"
  done
} 2> openssl.log
check() {
  printf 'events {}\nhttp {\n  server {\n    listen 8443 ssl;\n%s\n  }\n}\n' "$1" > nginx.conf
  nginx -p "$PWD" -e error.log -g 'pid nginx.pid;' -t -c nginx.conf 2>&1 |
    sed "s#$PWD/nginx.conf#/etc/nginx/nginx.conf#g; s#$PWD#/etc/letsencrypt/live/shop.example.com#g"
}
