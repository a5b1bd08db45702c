import project
from django.apps import apps

# region get-model
Product = apps.get_model("shop", "Product")
# endregion get-model
print(Product._meta.label)
