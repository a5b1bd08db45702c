"""A lab: what it needs, what it tells, what it measures."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from measuring.figures import Figure


class Account:
    """Tells a reader step by step what a lab does, on the terminal."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._step = 0

    def step(self, text: str) -> None:
        """Begin the next numbered step."""
        self._step += 1
        self._write(f"\n{self._step}. {text}")

    def line(self, text: str = "") -> None:
        """Add a line to the step; a text of several lines stays one block."""
        for part in text.splitlines() or [""]:
            self._write(f"   {part}".rstrip())

    def _write(self, text: str) -> None:
        print(text, file=self._out, flush=True)


@dataclass(frozen=True)
class Lab:
    """One challenge that can be run: `LAB` in its folder's lab.py."""

    id: str
    title: str
    needs: tuple[str, ...]
    headline: str
    # Takes the URL of something empty per need, and makes the lab ready in it.
    ready: Callable[..., AbstractContextManager[None]]
    tell: Callable[[Account], None]
    measure: Callable[[], dict[str, Figure]]
    packages: tuple[str, ...] = ()
    # Files in its folder that belong to the fix as a whole and had no failing side.
    also_fixed: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """Return the folder that the lab lives in."""
        return LABS / self.id.replace("-", "_")


LABS = Path(__file__).parents[1] / "challenges"
