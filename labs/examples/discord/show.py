"""Send the same messages carelessly and carefully, and count what happens."""

from collections import Counter

import httpx

from examples.discord import careless, notify
from examples.discord.stand_in import Channel, webhook

TITLE = "Do not page @everyone for a typo"
RUN = "https://github.com/your-name/shop/actions/runs/1"


def counted(channel: Channel) -> str:
    """Count requests by status, and messages that arrived."""
    statuses = Counter(channel.statuses)
    each = ", ".join(
        f"{count} × {status}" for status, count in sorted(statuses.items())
    )
    return f"{len(channel.messages)} of 12 arrived ({each})"


def mentions() -> str:
    """Ask who is pinged by a commit's title."""
    channel = Channel()
    with webhook(channel) as url, httpx.Client(timeout=5) as client:
        careless.send(url, f"Build failed: {TITLE}")
        notify.send(url, notify.message(TITLE, "main", RUN), client)
    pinged = [message["mention_everyone"] for message in channel.messages]
    return "\n".join(
        f"{name:<10}pings {'everyone' if ping else 'nobody'}"
        for name, ping in zip(("careless", "notify"), pinged, strict=True)
    )


def burst() -> str:
    """Send twelve messages at once to a channel that takes five at a time."""
    careless_channel, careful_channel = Channel(window=60), Channel()
    with webhook(careless_channel) as url:
        for number in range(12):
            try:
                careless.send(url, f"message {number}")
            except httpx.HTTPStatusError:
                continue
    with webhook(careful_channel) as url, httpx.Client(timeout=5) as client:
        for number in range(12):
            notify.send(url, f"message {number}", client)
    return (
        f"careless  {counted(careless_channel)}\nnotify    {counted(careful_channel)}"
    )


def refusals() -> str:
    """Send to a webhook that was deleted, and a text that is too long."""
    lines = []
    with webhook(Channel()) as url, httpx.Client(timeout=5) as client:
        deleted = url.replace("/7/", "/8/")
        port = httpx.URL(url).port
        try:
            careless.send(deleted, "hello")
        except httpx.HTTPStatusError as error:
            said = str(error).splitlines()[0].replace(f":{port}", ":PORT")
            lines.append(f"careless: {said}")
        lines.append(f"notify:   {notify.send(deleted, 'hello', client)}")
        lines.append(f"notify:   {notify.send(url, 'x' * 2001, client)}")
        text = notify.message("x" * 5000, "main", RUN)
        lines.append(
            f"notify:   {notify.send(url, text, client)}, {len(text)} characters"
        )
    return "\n".join(lines)
