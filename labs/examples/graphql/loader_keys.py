"""Load the same person by a number and by the text that a client sends."""

from asgiref.sync import async_to_sync
from start import start

start()

from feed.loaders import Loaders  # noqa: E402 - Django must be set up first


# region keys
async def main() -> None:
    """Ask one loader for key 1 and for key "1"."""
    people = Loaders().people
    for key in (1, "1"):
        print(f"people.load({key!r}) -> {await people.load(key)}")


# endregion keys


if __name__ == "__main__":
    # Not asyncio.run: the database in memory belongs to this thread.
    async_to_sync(main)()
