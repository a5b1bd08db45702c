"""The checkout with a client that blocks: it holds up the call beside it."""

import requests


async def carrier(url: str) -> bytes:
    """Ask the carrier, and let nobody else run meanwhile."""
    response = requests.get(f"{url}/carrier", timeout=5)
    response.raise_for_status()
    return response.content
