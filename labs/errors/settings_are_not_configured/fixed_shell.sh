python manage.py migrate --verbosity 0
# region shell
python manage.py shell -c "
from shop.models import Product
print(Product.objects.count())"
# endregion shell
