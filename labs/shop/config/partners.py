"""Asking the services of others, which can be busy, slow or gone."""

from typing import Any

import httpx

# What they say when the same question may be answered later.
LATER = {429, 500, 502, 503, 504}


class Busy(Exception):
    """The partner will take the request later."""


# How a task that asks a partner begins anew: after 1, 2, 4 … seconds, with chance.
PARTNER_RETRIES: dict[str, Any] = {
    "autoretry_for": (httpx.TransportError, Busy),
    "retry_backoff": 1,
    "retry_backoff_max": 300,
    "max_retries": 8,
}


def post(url: str, body: dict[str, Any], key: str, token: str = "") -> httpx.Response:
    """Send a request that may be sent again: the partner knows it by its key.

    Raises Busy or httpx.TransportError where to try again is right.
    """
    headers = {"Idempotency-Key": key}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    answer = httpx.post(url, json=body, headers=headers, timeout=5)
    if answer.status_code in LATER:
        raise Busy(answer.status_code)
    return answer
