"""Holds a real browser to the messages that docs/guides/collaboration quotes."""

from collections.abc import Callable

import pytest

from examples.collaboration.browser import CALLS, ask, find_browser, tell


def test_a_browser_says_what_the_page_quotes(
    captured: Callable[[str, str, str], None],
):
    browser = find_browser()
    if browser is None:
        pytest.skip("There is no Chromium or Chrome here: set CHROME_PATH to one.")
    told = tell(ask(browser))
    blocks = told.strip().split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == list(CALLS)
    captured(__file__, "browser.txt", told)
