python failing_sequence.py > first.log 2>&1 || true
# region fix
python manage.py sqlsequencereset shop | psql --quiet
# endregion fix
python -c "
import project
from shop.models import Product
print(Product.objects.create(name='desk', price=80).name)"
