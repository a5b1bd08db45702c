import project
from django.apps import apps

apps.get_model("shop", "Prodct")
