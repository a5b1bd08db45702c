nginx -p "$PWD" -e error.log -g 'pid nginx.pid;' -t -c place.conf
