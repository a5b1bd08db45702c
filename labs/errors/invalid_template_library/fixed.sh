mkdir shop/templatetags
touch shop/templatetags/__init__.py
cp prices_fixed.py shop/templatetags/prices.py
python -c "
import project
from django.template import Context, Template
print(Template('{% load prices %}{{ price|with_tax }}').render(Context({'price': 100})))
"
