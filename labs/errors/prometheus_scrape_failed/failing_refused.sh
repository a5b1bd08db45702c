source ./scraping.sh
scrape "127.0.0.1:$app_port"
