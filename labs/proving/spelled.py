"""Numbers as names and texts say them: `seven`, `twenty_one`, `10_000`, `none`."""

import re
from collections.abc import Iterator
from itertools import count

# Their words are in the order of their values: from 2, and by tens from 20.
UNITS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
VALUES = {
    **dict(zip(UNITS.split(), count(2), strict=False)),
    **dict(zip(TENS.split(), count(20, 10), strict=False)),
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
# What says that there is nothing of something; "no longer" does not.
NOTHING = re.compile(r"(?:none|no(?!_(?:longer|more)(?:_|$))(?=_[a-z]))")

Number = tuple[str, float]


def numbers_in_name(name: str) -> list[Number]:
    """Return each number that a name says, as it says it and as a value."""
    words = [word for word in name.split("_") if word]
    found: list[Number] = []
    at = 0
    while at < len(words):
        said, value = _number_at(words, at)
        if value is None:
            rest = "_".join(words[at:])
            nothing = NOTHING.match(rest)
            if nothing and words[at] == nothing[0]:
                found.append((nothing[0], 0))
            at += 1
            continue
        found.append(("_".join(words[at : at + said]), value))
        at += said
    return found


def numbers_in_text(text: str) -> Iterator[float]:
    """Yield each number in a text: in digits, grouped or not, or spelled."""
    for digits in re.findall(r"(?<![\w.])\d[\d,_ ]*(?:\.\d+)?(?![\d])", text):
        # `1,600` is one number; `10 50 100` are three.
        for number in re.findall(
            r"\d{1,3}(?:[,_]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", digits
        ):
            yield float(number.replace(",", "").replace("_", ""))
    for digits in re.findall(r"(?<=[a-zA-Z_\-.×])\d+", text):
        yield float(digits)
    words = re.findall(r"[a-z]+", text.lower())
    for at, word in enumerate(words):
        _, value = _number_at(words, at)
        if value is not None:
            yield value
        if word in {"no", "none", "nobody", "nothing", "never", "empty"}:
            yield 0


def _number_at(words: list[str], at: int) -> tuple[int, float | None]:
    """Return how many words from here make one number, and which; (0, None) if none."""
    if words[at].isdigit():
        end = at + 1
        while end < len(words) and re.fullmatch(r"\d{3}", words[end]):
            end += 1
        return end - at, float("".join(words[at:end]))
    said, value = 0, 0.0
    if words[at] in VALUES:
        said, value = 1, VALUES[words[at]]
        following = words[at + 1] if at + 1 < len(words) else ""
        unit = 1 if following == "one" else VALUES.get(following, 10)
        if value >= 20 and unit < 10:
            said, value = 2, value + unit
    while at + said < len(words) and words[at + said] in SCALES:
        value = (value or 1) * SCALES[words[at + said]]
        said += 1
    return said, value if said else None
