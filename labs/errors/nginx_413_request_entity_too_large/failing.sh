source ./serving.sh
gunicorn --bind "127.0.0.1:$app_port" app:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx shop.conf
head -c 2000000 /dev/zero > photo.jpg
curl --silent --include --header "Expect:" --data-binary @photo.jpg "http://127.0.0.1:$port/photos/"
error_log
