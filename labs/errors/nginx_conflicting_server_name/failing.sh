nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -t -c twice.conf 2>&1 | head -n 1
