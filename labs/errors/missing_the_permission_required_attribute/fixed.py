from ask import ask

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpResponse
from django.views import View


# region view
class ChangeProduct(PermissionRequiredMixin, View):
    permission_required = "shop.change_product"

    def get(self, request):
        return HttpResponse("ok")


# endregion view
ask(ChangeProduct)
