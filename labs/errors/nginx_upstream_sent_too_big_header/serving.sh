# Runs nginx with the server block of a file, and Gunicorn, on free ports; stops them at the end.
free_port() { python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
wait_for() { for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$1") 2> wait.log && return || sleep 0.05; done; }
port=$(free_port)
app_port=$(free_port)
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT

# Writes the configuration around a server block.
configure() {
  cat > nginx.conf <<END
daemon off;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include served.conf;
}
END
  # The page's port 80 and 8000 are the free ones here.
  sed "s/listen 80;/listen 127.0.0.1:$port;/; s/127.0.0.1:8000/127.0.0.1:$app_port/; s#unix:/run/shop#unix:$PWD/run#" "$1" > served.conf
}
start_nginx() {
  configure "$1"
  nginx -p "$PWD" -e error.log -c nginx.conf &
  wait_for "$port"
}
# As on the page: what the error log says, with the usual ports.
error_log() { grep -v notice error.log | sed "s/:$app_port/:8000/; s/:$port//; s#$PWD/run#/run/shop#g"; }
