"""A Django project in one file: views that wait, and views that wait wrongly."""

import asyncio
import os
import threading

import django
import httpx
from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.db import models, transaction
from django.db.models import F
from django.http import HttpRequest, JsonResponse
from django.urls import path

settings.configure(
    SECRET_KEY="only-an-example",  # noqa: S106 nothing is signed with it
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["EXAMPLE_DATABASE"],
        }
    },
    LOGGING_CONFIG=None,
)
django.setup()

UPSTREAM = os.environ.get("EXAMPLE_UPSTREAM", "")
# Made once: it is work for the processor, and every client needs one.
TLS = httpx.create_ssl_context()
CARRIERS = ["posta", "speedaf", "sendy", "aramex", "glovo"]


class Product(models.Model):
    """What is sold, and how many are left."""

    id = models.BigAutoField(primary_key=True)
    left = models.IntegerField()

    class Meta:
        app_label = "shop_site"

    def __str__(self) -> str:
        return f"product {self.pk}"


# region orm-wrong
async def stock_wrong(request: HttpRequest) -> JsonResponse:
    """Ask the ORM the way a synchronous view does."""
    product = Product.objects.get(pk=1)
    return JsonResponse({"left": product.left})


# endregion orm-wrong


# region orm
async def stock(request: HttpRequest) -> JsonResponse:
    """Ask the ORM with its asynchronous twin."""
    product = await Product.objects.aget(pk=1)
    return JsonResponse({"left": product.left})


# endregion orm


# region transaction-wrong
async def buy_wrong(request: HttpRequest) -> JsonResponse:
    """Open a transaction in a coroutine."""
    with transaction.atomic():
        await Product.objects.filter(pk=1).aupdate(left=F("left") - 1)
    return JsonResponse({"bought": True})


# endregion transaction-wrong


# region transaction
def take_one() -> int:
    """Keep the transaction whole, in one synchronous function."""
    with transaction.atomic():
        product = Product.objects.select_for_update().get(pk=1)
        product.left -= 1
        product.save()
    return product.left


async def buy(request: HttpRequest) -> JsonResponse:
    """Let a thread run the transaction."""
    return JsonResponse({"left": await sync_to_async(take_one)()})


# endregion transaction


# region quotes-sync
def quotes_sync(request: HttpRequest) -> JsonResponse:
    """Ask five carriers for a price, one after the other."""
    with httpx.Client(base_url=UPSTREAM, verify=TLS) as client:
        prices = [client.get(carrier).text for carrier in CARRIERS]
    return JsonResponse({"prices": len(prices)})


# endregion quotes-sync


# region quotes
async def quotes(request: HttpRequest) -> JsonResponse:
    """Ask five carriers for a price at once."""
    async with httpx.AsyncClient(base_url=UPSTREAM, verify=TLS) as client:
        prices = await asyncio.gather(*(client.get(c) for c in CARRIERS))
    return JsonResponse({"prices": len(prices)})


# endregion quotes


class Crowd:
    """Counts how many are inside at the same time."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.inside = self.most = 0

    def visit(self) -> None:
        """Stay inside for a moment, as a query would, or until five are there."""
        with self.changed:
            self.inside += 1
            self.most = max(self.most, self.inside)
            self.changed.notify_all()
            self.changed.wait_for(lambda: self.most >= 5, timeout=0.5)
            self.inside -= 1


HALL = Crowd()


async def one_call(request: HttpRequest) -> JsonResponse:
    """Make one blocking call; the hall counts over all requests."""
    await sync_to_async(HALL.visit)()
    return JsonResponse({"most": HALL.most})


# region threads
async def threads(request: HttpRequest) -> JsonResponse:
    """Gather five blocking calls in two ways; say how many ran at once."""
    default, free = Crowd(), Crowd()
    one = sync_to_async(default.visit)
    many = sync_to_async(free.visit, thread_sensitive=False)
    await asyncio.gather(*(one() for _ in range(5)))
    await asyncio.gather(*(many() for _ in range(5)))
    return JsonResponse({"default": default.most, "free": free.most})


# endregion threads


VIEWS = (stock_wrong, stock, buy_wrong, buy, quotes_sync, quotes, threads)
urlpatterns = [path(view.__name__, view) for view in (*VIEWS, one_call)]
application = get_asgi_application()
