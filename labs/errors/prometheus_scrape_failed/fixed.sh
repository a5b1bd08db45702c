source ./scraping.sh
python slow.py "$app_port" 0 2> slow.log &
wait_for "$app_port"
scrape "127.0.0.1:$app_port"
