redis-server /etc/shop/redis.conf 2>&1 | sed 's/^[0-9]*:C .* #/1:C #/'
