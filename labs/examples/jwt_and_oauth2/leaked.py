"""Use a refresh token twice: once its owner, once a thief."""

from collections.abc import Iterator

import httpx
from flow import browser, new_code, orders, refresh, trade


def begin() -> tuple[httpx.Client, dict[str, str]]:
    """Give a client with fresh tokens."""
    code, verifier = new_code(browser())
    api = browser()
    return api, trade(api, code, code_verifier=verifier).json()


# region leaked
def thief_comes_second() -> Iterator[tuple[str, int]]:
    """Use a copied refresh token after its owner has used it."""
    api, stolen = begin()
    renewed = refresh(api, stolen["refresh_token"])
    yield "owner refreshes", renewed.status_code
    yield "thief, same token", refresh(api, stolen["refresh_token"]).status_code
    mine = renewed.json()
    yield "owner reads orders", orders(api, mine["access_token"]).status_code
    yield "owner refreshes", refresh(api, mine["refresh_token"]).status_code


def thief_comes_first() -> Iterator[tuple[str, int]]:
    """Use it before."""
    api, stolen = begin()
    taken = refresh(api, stolen["refresh_token"])
    yield "thief refreshes", taken.status_code
    yield "owner, same token", refresh(api, stolen["refresh_token"]).status_code
    theirs = taken.json()
    yield "thief reads orders", orders(api, theirs["access_token"]).status_code
    yield "thief refreshes", refresh(api, theirs["refresh_token"]).status_code


# endregion leaked


def main() -> None:
    """Print both orders of events."""
    for title, story in (
        ("the thief comes second", thief_comes_second),
        ("the thief comes first", thief_comes_first),
    ):
        print(title)
        for event, status in story():
            print(f"  {event:<20}{status}")


if __name__ == "__main__":
    main()
