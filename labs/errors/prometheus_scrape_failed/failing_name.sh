source ./scraping.sh
scrape "web.invalid:8000"
