echo "from prices import VAT" >> shop/models.py
python manage.py check
