"""The same refusals as Django REST framework tells them, and in one shape."""

import json

from start import client, start

start()

from rest_framework.settings import api_settings  # noqa: E402 - set up first


def tell() -> None:
    """Send what is refused; print status and body of each answer."""
    api = client()
    answers = [
        api.post("/orders/", json={"item": "lamp", "quantity": 0}),
        api.get("/orders/00000000-0000-0000-0000-000000000000/"),
        api.post("/carts/amina/", json={}),
        api.get("/nothing/"),
    ]
    for answer in answers:
        kind = answer.headers["Content-Type"]
        body = json.dumps(answer.json()) if "json" in kind else f"({kind})"
        print(answer.status_code, body)


if __name__ == "__main__":
    print("# as it comes")
    tell()
    from orders import problems

    api_settings.EXCEPTION_HANDLER = problems.one_shape
    print("# with the handler")
    tell()
