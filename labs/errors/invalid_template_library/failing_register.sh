mkdir shop/templatetags
touch shop/templatetags/__init__.py
cp prices_failing.py shop/templatetags/prices.py
python -c "
import project
from django.template import Engine
Engine(libraries={'prices': 'shop.templatetags.prices'})
"
