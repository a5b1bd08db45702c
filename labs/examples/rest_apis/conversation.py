"""Use the order API as a client does, and print its answers."""

import httpx
from start import client, start

start()


def tell(answer: httpx.Response, hide: str) -> None:
    """Print a request and its answer; the id, which varies, as `<id>`."""
    asked = answer.request
    body = asked.content.decode()
    print(f"{asked.method} {asked.url.path} {body}".rstrip().replace(hide, "<id>"))
    print(f"  {answer.status_code} {answer.reason_phrase}", end="")
    for status, name in ((201, "Location"), (405, "Allow")):
        if answer.status_code == status:
            print(f"  {name}: {answer.headers[name]}".replace(hide, "<id>"), end="")
    print("\n  " + answer.text.replace(hide, "<id>") if answer.text else "")


# region conversation
def main() -> None:
    """Walk through an order's life, then make the usual mistakes."""
    api = client()
    made = api.post("/orders/", json={"item": "lamp", "quantity": 2})
    ref = made.json()["id"]
    tell(made, ref)
    tell(api.get(f"/orders/{ref}/"), ref)
    new = {"item": "lamp", "quantity": 3}
    tell(api.put(f"/orders/{ref}/", json=new), ref)
    tell(api.delete(f"/orders/{ref}/"), ref)
    tell(api.get(f"/orders/{ref}/"), ref)
    tell(api.post("/orders/", json={"quantity": 0}), ref)
    tell(api.post("/orders/", data={"item": "lamp"}), ref)
    tell(api.delete("/orders/"), ref)


# endregion conversation


if __name__ == "__main__":
    main()
