from ask import ask

from django.views.generic import ListView

from shop.models import Product


# region view
class ProductList(ListView):
    model = Product

    def post(self, request, pk):
        self.object_list = self.get_queryset()
        return self.render_to_response(self.get_context_data())


# endregion view
ask(ProductList, "post")
