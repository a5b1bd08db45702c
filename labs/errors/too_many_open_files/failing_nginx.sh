port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat > nginx.conf <<END
daemon off;
pid nginx.pid;
worker_rlimit_nofile 16;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server { listen 127.0.0.1:$port; }
}
END
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT
nginx -p "$PWD" -e error.log -c nginx.conf &
for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$port") 2> wait.log && break || sleep 0.05; done
python - "$port" <<'END'
import socket, sys, time
open_ones = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(20)]
time.sleep(0.3)
END
grep -m 1 "Too many" error.log
