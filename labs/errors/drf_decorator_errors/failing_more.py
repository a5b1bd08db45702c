import functools
import traceback

import project
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.viewsets import ViewSet


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


def products(request):
    pass


def logged(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


class Orders(ViewSet):
    @action(detail=True)
    @logged
    def cancel(self, request, pk):
        pass


show(lambda: api_view(products)(None))
show(lambda: api_view("GET")(products))
show(lambda: permission_classes([IsAuthenticated])(api_view(["GET"])(products)))
show(lambda: Orders.get_extra_actions())
