"""What the page says of containers is so on a real engine."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from examples.containers import seen as looks
from examples.containers.engine_side import Seen
from services import ServiceMissing
from services.docker_engine import PYTHON

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Build the image on a Docker Engine, or say why not."""
    try:
        return Seen(tmp_path_factory.mktemp("containers"))
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def lines(shown: Iterable[str]) -> list[str]:
    """Return what a look yields, line by line."""
    return "\n".join(shown).splitlines()


def test_engine_two_containers_may_use_one_port(seen: Seen, captured: Captured):
    found = lines(looks.ports(seen))
    assert [line.endswith("listening") for line in found] == [True, False, True, True]
    captured(__file__, "ports.txt", "\n".join(found))


@pytest.mark.parametrize(
    "name",
    ["layers", "copies", "volume", "network", "namespaces", "process", "memory"],
)
def test_engine_looks_the_same_as_on_the_page(
    seen: Seen, captured: Captured, name: str
):
    found = lines(getattr(looks, name)(seen))
    captured(__file__, f"{name}.txt", "\n".join(found))


def test_the_base_is_pinned_by_digest():
    assert f"ARG BASE={PYTHON}\n" in (HERE / "Dockerfile").read_text()
