cp prices_failing.py prices.py
echo "from prices import VAT" >> shop/models.py
python manage.py check 2>&1 | tail -n 1
