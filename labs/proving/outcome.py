"""What was found out about all parts of one fix, its marks among it."""

from collections.abc import Iterator
from dataclasses import dataclass

from proving.marks import Mark
from proving.part import Part
from proving.verdict import Found, Verdict

ADVICE = (
    "every test passes without it: prove it, take it out of the fix, "
    "or mark it `unproven: reason`"
)


@dataclass(frozen=True)
class Outcome:
    """Each part with what was found, and the marks of the fix."""

    folder: str
    found: tuple[tuple[Part, Found], ...]
    marks: tuple[Mark, ...]

    @property
    def unproven(self) -> list[tuple[Part, Mark]]:
        """Return the parts that no test proves and a mark exempts."""
        return [
            (part, mark)
            for part, found in self.found
            if found.verdict.open and (mark := self.mark_of(part)) and mark.reason
        ]

    @property
    def open(self) -> list[Part]:
        """Return the parts that no test proves and no mark exempts."""
        exempt = [part for part, _ in self.unproven]
        return [
            part
            for part, found in self.found
            if found.verdict.open and part not in exempt
        ]

    def count(self, verdict: Verdict) -> int:
        """Return how many parts a verdict was spoken on."""
        return sum(found.verdict is verdict for _, found in self.found)

    def mark_of(self, part: Part) -> Mark | None:
        """Return the mark that is for a part."""
        return next(
            (
                mark
                for mark in self.marks
                if mark.file == part.file and mark.covers == part.line
            ),
            None,
        )

    def problems(self) -> Iterator[str]:
        """Say what is wrong with the marks."""
        open_parts = [part for part, found in self.found if found.verdict.open]
        for mark in self.marks:
            place = f"{self.folder}/{mark.place}"
            if not mark.reason:
                yield f"{place}: the mark gives no reason: `unproven: reason`"
            elif not any(self.mark_of(part) == mark for part in open_parts):
                judged = [one for one in self.found if self.mark_of(one[0]) == mark]
                why = "a test proves this part" if judged else "no part begins here"
                yield f"{place}: {why}: take the mark out"

    @property
    def good(self) -> bool:
        """Tell whether every part is red, needed or marked, and each mark right."""
        return not self.open and not any(self.problems())

    @property
    def counts(self) -> str:
        """Say in one line how many parts there are, and of which kind."""
        said = [
            f"{self.count(Verdict.RED)} red",
            f"{self.count(Verdict.NEEDED)} needed to run",
            f"{len(self.unproven)} marked as unproven",
            f"{len(self.open)} not proven",
        ]
        total = len(self.found)
        return f"{total} {'part' if total == 1 else 'parts'}: {', '.join(said)}"

    def lines_of(self, part: Part, found: Found) -> Iterator[str]:
        """Say what was found about one part."""
        mark = self.mark_of(part) if found.verdict.open else None
        told = "unproven" if mark and mark.reason else found.verdict.value
        place = f"{self.folder}/{part.place}"
        yield f"{told}: {place}: {part.how}: {part.shown}"
        if mark and mark.reason:
            yield f"   marked: {mark.reason}"
        elif found.verdict is Verdict.GREEN:
            yield f"   {ADVICE}"
        if found.why:
            yield f"   {found.why}"
