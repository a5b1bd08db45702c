import project
from shop.models import Product

# region which
print(sorted(field.name for field in Product._meta.get_fields()))
# endregion which
