python count.py || true
psql -c "SELECT count(*) FROM shop_product"
