"""Ask again for what has not changed; write on top of what has."""

from start import client, start

start()

from django.db import connection  # noqa: E402 - Django must be set up first
from django.test.utils import CaptureQueriesContext  # noqa: E402
from orders.models import Order  # noqa: E402


# region reading
def reading() -> None:
    """Fetch a list and one order twice each, the second time with the ETag."""
    api = client()
    one = Order.objects.first()
    for label, path in (("list", "/orders/"), ("order", f"/orders/{one.pk}/")):
        known: dict[str, str] = {}
        for _ in range(2):
            with CaptureQueriesContext(connection) as sent:
                answer = api.get(path, headers=known)
            size = len(answer.content)
            print(f"{label:5} {answer.status_code} {size:>5} bytes", end=" ")
            print(f"{len(sent)} queries")
            known = {"If-None-Match": answer.headers["ETag"]}


# endregion reading


# region writing
def writing() -> None:
    """Two people change the order that both have read."""
    api = client()
    place = f"/orders/{Order.objects.first().pk}/"
    seen = {"If-Match": api.get(place).headers["ETag"]}
    five, one = ({"item": "lamp", "quantity": count} for count in (5, 1))
    amina = api.put(place, json=five, headers=seen)
    print(f"Amina sets 5: {amina.status_code} {amina.reason_phrase}")
    brian = api.put(place, json=one, headers=seen)
    print(f"Brian sets 1: {brian.status_code} {brian.reason_phrase}")
    print("stored:", api.get(place).json()["quantity"])
    print("without If-Match Brian's answer is", end=" ")
    print(api.put(place, json=one).status_code, end="")
    print(", stored:", api.get(place).json()["quantity"])


# endregion writing


if __name__ == "__main__":
    Order.objects.bulk_create(Order(item=f"lamp {n:02}", quantity=1) for n in range(50))
    reading()
    writing()
