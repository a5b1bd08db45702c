import project
from django.forms import modelform_factory

from shop.models import Product

modelform_factory(Product)
