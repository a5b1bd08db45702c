"""A notification as it is often written: short, and wrong four times."""

import httpx


# region send
def send(url: str, text: str) -> None:
    """Post a text to the channel."""
    response = httpx.post(url, json={"content": text})
    response.raise_for_status()


# endregion send
