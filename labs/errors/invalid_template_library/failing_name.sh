mkdir shop/templatetags
touch shop/templatetags/__init__.py
cp prices_fixed.py shop/templatetags/prices.py
python -c "
import project
from django.template import Template
Template('{% load with_taxes from prices %}')
"
