from forms import ProductForm

from shop.models import Product

lamp = Product.objects.create(name="lamp", price=9)
ProductForm({"name": "lamp"}, instance=lamp).save()
