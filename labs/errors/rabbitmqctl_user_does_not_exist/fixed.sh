trap 'rabbitmqctl --quiet delete_user lab-shop; rabbitmqctl --quiet delete_vhost lab-shop' EXIT
# region fix
rabbitmqctl add_user lab-shop change-me
rabbitmqctl add_vhost lab-shop
rabbitmqctl set_permissions --vhost lab-shop lab-shop ".*" ".*" ".*"
# endregion fix
