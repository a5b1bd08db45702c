# nginx reads the configuration of the page.
check() {
  sed "s#/etc/nginx#$PWD#" "$1" > nginx.conf
  nginx -p "$PWD" -e error.log -g "pid ${2:-nginx.pid};" -t -c nginx.conf 2>&1 | sed "s#$PWD/#/etc/nginx/#"
}
