/**
 * The files of a lab that shows one failure and its end: small enough to run at once, and made to
 * be replaced by what really failed.
 */
export function spellLab(id: string, title: string): Record<string, string> {
  const name = id.replaceAll('-', '_');
  return {
    'failing.py': `"""The code that failed. Replace it by the smallest that still does."""


# region the-part
def take(stock: list[int], wanted: int) -> list[int]:
    """Take the first pieces from the shelf."""
    return stock[: wanted - 1]


# endregion the-part
`,
    'fixed.py': `"""The same code with the fix, and nothing else changed."""


# region the-part
def take(stock: list[int], wanted: int) -> list[int]:
    """Take the first pieces from the shelf."""
    return stock[:wanted]


# endregion the-part
`,
    'lab.py': `"""The lab: what fails, and what ends it."""

from collections.abc import Iterator
from contextlib import contextmanager

from challenges.${name} import failing, fixed
from measuring.figures import Figure, count
from measuring.lab import Account, Lab

STOCK = [1, 2, 3, 4]
WANTED = 3


@contextmanager
def ready() -> Iterator[None]:
    """Make the lab ready: here there is nothing to make."""
    yield


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("As it was.")
    account.line(str(failing.take(STOCK, WANTED)))
    account.step("With the fix.")
    account.line(str(fixed.take(STOCK, WANTED)))


def measure() -> dict[str, Figure]:
    """Count what does not depend on the machine."""
    lacking = [WANTED - len(code.take(STOCK, WANTED)) for code in (failing, fixed)]
    return {"lacking": count("Pieces that are lacking, of three", "pieces", *lacking)}


LAB = Lab(
    id="${id}",
    title=${spellText(title)},
    needs=(),
    headline="lacking",
    ready=ready,
    tell=tell,
    measure=measure,
)
`,
    [`test_${name}.py`]: `"""The failure, and its end."""

from challenges.${name} import failing, fixed
from challenges.${name}.lab import STOCK, WANTED, measure


def test_failing_a_piece_is_lacking():
    assert failing.take(STOCK, WANTED) == [1, 2]


def test_fixed_nothing_is_lacking():
    assert fixed.take(STOCK, WANTED) == [1, 2, 3]


def test_figures_say_what_the_page_says():
    figures = measure()
    assert figures["lacking"].as_json()["after"] == {"value": 0}
`,
  };
}

/** A text as Python's formatter leaves it: in the quotes that need fewer escapes. */
function spellText(text: string): string {
  const plain = text.replaceAll('\\', '\\\\');
  const isEasier = plain.includes('"') && !plain.includes("'");
  return isEasier ? `'${plain}'` : `"${plain.replaceAll('"', '\\"')}"`;
}
