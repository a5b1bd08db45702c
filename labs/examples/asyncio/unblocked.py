"""The same client in a thread: the loop goes on."""

import asyncio

import requests


# region fixed
def ask_carrier(url: str) -> bytes:
    """Ask the carrier; this may block, since it runs in a thread."""
    response = requests.get(f"{url}/carrier", timeout=5)
    response.raise_for_status()
    return response.content


async def carrier(url: str) -> bytes:
    """Let a thread ask, and the loop go on."""
    return await asyncio.to_thread(ask_carrier, url)


# endregion fixed
