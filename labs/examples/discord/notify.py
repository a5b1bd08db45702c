"""Tell a Discord channel that a build failed: `python notify.py`, run by CI."""

import os
import sys
import time

import httpx

LIMIT = 2000
TRIES = 4
LONGEST_WAIT = 30.0


# region message
def message(title: str, branch: str, run: str) -> str:
    """Say what failed and where to look; the link shows no card."""
    text = f"**Build failed** on `{branch}`: {title}"
    link = f"\n<{run}>"
    return text[: LIMIT - len(link)] + link


# endregion message


# region send
def send(url: str, text: str, client: httpx.Client) -> str:
    """Post a text; wait when told to, and never show the address."""
    body = {"content": text, "allowed_mentions": {"parse": []}}
    for _ in range(TRIES):
        try:
            response = client.post(url, params={"wait": "true"}, json=body)
        except httpx.HTTPError as error:
            return f"not sent: {type(error).__name__}"
        if response.status_code != 429:
            return "sent" if response.is_success else f"not sent: {reason(response)}"
        wait = float(response.headers.get("Retry-After", 1))
        time.sleep(min(wait, LONGEST_WAIT))
    return f"not sent: still limited after {TRIES} tries"


# endregion send


def reason(response: httpx.Response) -> str:
    """Return the status and Discord's message, which hold no secret."""
    try:
        said = response.json()["message"]
    except (ValueError, KeyError):
        said = response.reason_phrase
    return f"{response.status_code} {said}"


# region main
def main() -> int:
    """Read what CI knows; exit 1 when the channel was not told."""
    told = os.environ
    title = told["TITLE"].partition("\n")[0]
    text = message(title, told["BRANCH"], told["RUN"])
    with httpx.Client(timeout=10) as client:
        outcome = send(told["DISCORD_WEBHOOK_URL"], text, client)
    print(outcome)
    return 0 if outcome == "sent" else 1


# endregion main


if __name__ == "__main__":
    sys.exit(main())
