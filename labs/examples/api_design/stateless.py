"""Sign in at one process, and read the profile at two processes in turn."""

import os
import sys
from itertools import cycle, islice

import httpx


# region turns
def accepted(addresses: list[str], token: str, times: int) -> int:
    """Count how many of so many requests, at each address in turn, get the profile."""
    bearer = {"Authorization": f"Bearer {token}"}
    return sum(
        httpx.get(f"{address}/v2/accounts/me/", headers=bearer, timeout=10).is_success
        for address in islice(cycle(addresses), times)
    )


# endregion turns


def main(addresses: list[str]) -> None:
    """Print the count."""
    who = {"email": "cleo@example.com", "password": os.environ["PASSWORD"]}
    answer = httpx.post(f"{addresses[0]}/v2/tokens/", json=who, timeout=10)
    print(accepted(addresses, answer.json()["access"], 10))


if __name__ == "__main__":
    main(sys.argv[1:])
