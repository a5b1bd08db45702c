ask() { rabbitmqctl "$@" 2>&1 || true; }
ask add_user guest change-me
ask delete_user lab-shop
ask set_permissions --vhost lab-shop guest ".*" ".*" ".*"
rabbitmq-plugins --offline enable rabbitmq_delayed_message_exchange 2>&1 || true
