from ask import ask

from django.views.generic import DetailView

from shop.models import Product

Product.objects.create(name="lamp", price=9)


class ProductDetail(DetailView):
    model = Product

    def post(self, request, pk):
        return self.render_to_response(self.get_context_data())


ask(ProductDetail, "post")
