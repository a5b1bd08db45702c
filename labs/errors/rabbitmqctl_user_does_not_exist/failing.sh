rabbitmqctl set_permissions --vhost / lab-shop ".*" ".*" ".*"
