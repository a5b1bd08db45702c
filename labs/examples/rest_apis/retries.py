"""Lose the first answer of each request, let the client retry, count orders."""

import uuid

import httpx
from start import start, transport

start()

from orders.models import Order  # noqa: E402 - Django must be set up first

SHOP = "http://shop.test"


# region lossy
class LosesFirstAnswer(httpx.BaseTransport):
    """Delivers every request; the first answer never comes back."""

    def __init__(self) -> None:
        self.inner = transport()
        self.lost = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the server do its work, then behave like a broken line."""
        answer = self.inner.handle_request(request)
        if not self.lost:
            self.lost += 1
            raise httpx.ReadTimeout("the answer was lost", request=request)
        return answer


def send(method: str, path: str, **request: object) -> httpx.Response:
    """Send a request; after a timeout send it once more."""
    api = httpx.Client(transport=LosesFirstAnswer(), base_url=SHOP)
    try:
        return api.request(method, path, **request)
    except httpx.TimeoutException:
        return api.request(method, path, **request)


# endregion lossy


# region main
def main() -> None:
    """Order one lamp in three ways over the bad line, then remove it."""
    lamp = {"item": "lamp", "quantity": 1}
    place = f"/orders/{uuid.uuid4()}/"
    key = {"Idempotency-Key": str(uuid.uuid4())}
    for label, method, path, headers in (
        ("POST", "POST", "/orders/", None),
        ("PUT to an id the client chose", "PUT", place, None),
        ("POST with an Idempotency-Key", "POST", "/orders/", key),
    ):
        before = Order.objects.count()
        answer = send(method, path, json=lamp, headers=headers)
        made = Order.objects.count() - before
        print(f"{label}: {answer.status_code}, orders made: {made}")
    answer = send("DELETE", place)
    left = Order.objects.filter(pk=place.split("/")[2]).count()
    print(f"DELETE: {answer.status_code}, orders left: {left}")


# endregion main


if __name__ == "__main__":
    main()
