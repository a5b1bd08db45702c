import project
from django.apps import apps

apps.get_registered_model("shop", "Lamp")
