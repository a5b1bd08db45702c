source ./own_server.sh
admin -c "CREATE DATABASE old LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
admin -c "CREATE DATABASE shop LC_COLLATE 'C.UTF-8' TEMPLATE old" || true
admin -c "CREATE DATABASE shop LC_COLLATE 'xx_XX.UTF-8' TEMPLATE template0"
