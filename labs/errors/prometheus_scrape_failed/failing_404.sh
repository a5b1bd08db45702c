source ./scraping.sh
python -m http.server "$app_port" > http.log 2>&1 &
wait_for "$app_port"
scrape "127.0.0.1:$app_port"
