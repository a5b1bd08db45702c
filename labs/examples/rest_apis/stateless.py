"""Fill a cart while two server processes take turns, as behind a load balancer."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

import httpx


@contextmanager
def instance(database: Path) -> Iterator[str]:
    """Run one server process; give its address."""
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "settings",
        "EXAMPLE_DATABASE_FILE": str(database),
    }
    command = [sys.executable, "serve.py"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101 - PIPE was asked for
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


# region shop
def shop(path: str, instances: list[str]) -> None:
    """Add three items and read the cart, each request at the next instance."""
    turn = cycle(zip("AB", instances, strict=True))
    for item in ("lamp", "rug", "vase"):
        name, address = next(turn)
        answer = httpx.post(address + path, json={"item": item})
        print(f"  {name} POST {item:4} -> {', '.join(answer.json())}")
    name, address = next(turn)
    answer = httpx.get(address + path)
    print(f"  {name} GET       -> {', '.join(answer.json())}")


# endregion shop


def main() -> None:
    """Shop with a cart in memory, then with a cart that is a resource."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "shop.sqlite3"
        with instance(database) as first, instance(database) as second:
            for path in ("/remembered-cart/", "/carts/amina-7/"):
                print(path)
                shop(path, [first, second])


if __name__ == "__main__":
    main()
