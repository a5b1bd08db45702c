import project

# region which
from shop.models import Product

print([field.name for field in Product._meta.fields])
# endregion which
