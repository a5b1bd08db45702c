"""Let seven callers read, change and refund the same order."""

from collections.abc import Iterator

from people import by_jwt, by_oauth, by_session, member, user  # isort: skip
from django.test import Client
from orders.models import Order


def callers(owner: object) -> Iterator[tuple[str, Client]]:
    """Give each with a name."""
    yield "anonymous", Client()
    yield "stranger, session", by_session(user("brian"))
    yield "owner, session", by_session(owner)
    yield "owner, JWT", by_jwt(owner)
    yield "owner, OAuth orders:read", by_oauth(owner, "orders:read")
    yield "support, session", by_session(member("cleo", "support", "view_order"))
    manager = member("dora", "managers", "view_order", "refund_order")
    yield "manager, session", by_session(manager)


def main() -> None:
    """Print one table for each version of the views."""
    owner = user("ada")
    everybody = list(callers(owner))
    for title, path in (("failing", "/failing/"), ("fixed", "/orders/")):
        print(f"{title:<27}read  change  refund")
        for name, client in everybody:
            order = Order.objects.create(owner=owner, item="lamp")
            one = f"{path}{order.pk}/"
            kind, body = "application/json", {"item": "rug"}
            got = (
                client.get(one).status_code,
                client.patch(one, body, content_type=kind).status_code,
                client.post(f"{one}refunds/").status_code,
            )
            print(f"{name:<27}{got[0]:<6}{got[1]:<8}{got[2]}")
        if title == "failing":
            print()


if __name__ == "__main__":
    main()
