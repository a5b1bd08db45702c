"""Run each screen against the API at each stage, as both teams' CI does."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from rest_framework.test import APIRequestFactory

from examples.change_the_api_in_small_steps.api import (
    Added,
    AsItIs,
    InPlace,
    ProductDetail,
    Without,
)
from examples.change_the_api_in_small_steps.screens import new_screen, old_screen

Screen = Callable[[dict[str, Any]], str]
STAGES: list[tuple[str, dict[str, Any]]] = [
    ("as it is", {"v1": AsItIs}),
    ("price changed in place", {"v1": InPlace}),
    ("step 1: money added", {"v1": Added}),
    ("step 2: v2 without price", {"v1": Added, "v2": Without}),
    ("step 3: v1 ended", {"v2": Without}),
]


# region consumer
def outcome(screen: Screen, shapes: dict[str, Any], version: str) -> str:
    """Show a real answer on a screen, and say how that went."""
    view = ProductDetail.as_view(shapes=shapes)
    request = APIRequestFactory().get(f"/api/{version}/products/KETTLE/")
    response = view(request, version=version)
    if response.status_code != 200:
        return f"RED {response.status_code}"
    try:
        shown = screen(json.loads(response.render().content))
    except (KeyError, TypeError) as error:
        return f"RED {type(error).__name__}"
    return "green" if shown == "Kettle: 12.50 EUR" else f"RED {shown}"


# endregion consumer


def table() -> Iterator[str]:
    """Give a line for each stage and version that somebody may call."""
    yield f"{'':<26}{'':<4}{'old screen':<16}new screen"
    for title, shapes in STAGES:
        for version in sorted({"v1", *shapes}):
            old = outcome(old_screen, shapes, version)
            new = outcome(new_screen, shapes, version)
            yield f"{title:<26}{version:<4}{old:<16}{new}"
            title = ""
