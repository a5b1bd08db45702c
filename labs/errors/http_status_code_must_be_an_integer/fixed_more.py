import project
from django.http import HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import get_list_or_404

from shop.models import Product

# region fixed
Product.objects.create(name="lamp", price=9)
print(get_list_or_404(Product, price=9))
print(b"".join(StreamingHttpResponse(["a", "b"]).streaming_content))


class AppRedirect(HttpResponseRedirect):
    allowed_schemes = ["https", "shopapp"]


print(AppRedirect("shopapp://orders/7").url)
# endregion fixed
