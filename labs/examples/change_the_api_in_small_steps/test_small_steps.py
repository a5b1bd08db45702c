"""Each step keeps the screens that are out there; the careless change does not."""

from collections.abc import Callable

import pytest
from rest_framework.test import APIRequestFactory

from examples.change_the_api_in_small_steps.api import Added, ProductDetail, Without
from examples.change_the_api_in_small_steps.consumers import Screen, outcome, table
from examples.change_the_api_in_small_steps.screens import new_screen, old_screen

Captured = Callable[[str, str, str], None]
BOTH = {"v1": Added, "v2": Without}


def test_every_stage_against_every_screen(captured: Captured):
    captured(__file__, "stages.txt", "\n".join(table()))


# region consumer-test
@pytest.mark.parametrize(
    ("screen", "version"), [(old_screen, "v1"), (new_screen, "v1"), (new_screen, "v2")]
)
def test_what_is_in_use_keeps_working(screen: Screen, version: str):
    assert outcome(screen, ProductDetail.shapes, version) == "green"


# endregion consumer-test


def test_v1_says_that_it_ends_and_v2_does_not(captured: Captured):
    lines = []
    for version in ("v1", "v2"):
        request = APIRequestFactory().get("/")
        response = ProductDetail.as_view()(request, version=version)
        told = [
            f"{name}: {response[name]}"
            for name in ("Deprecation", "Sunset")
            if name in response
        ]
        lines += [version, *(f"  {line}" for line in told or ["(nothing)"])]
    captured(__file__, "headers.txt", "\n".join(lines))


def test_an_unknown_version_is_not_found():
    view = ProductDetail.as_view(shapes=BOTH)
    response = view(APIRequestFactory().get("/"), version="v9")
    assert response.status_code == 404
