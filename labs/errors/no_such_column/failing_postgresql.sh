python write.py || true
python read.py || true
psql -c "SELECT colour FROM shop_product" || true
psql -c "SELECT shop_product.colour FROM shop_product"
