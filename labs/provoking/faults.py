"""What is wrong with a case: a message not printed, a fix that ends nothing."""

from collections.abc import Iterator, Mapping

from provoking.case import Case, Ended
from provoking.messages import Entry, Message


def faults_of(case: Case, entry: Entry, ended: Mapping[str, Ended]) -> Iterator[str]:
    """Say each fault in a sentence, with the program and the fix.

    `ended` holds how each of the case's programs ended, by its name.
    """
    failing = [path.name for path in case.programs("failing")]
    fixed = [path.name for path in case.programs("fixed")]
    if not failing:
        yield f"{case.folder.name} has no failing.py or failing.sh"
    if not fixed:
        yield f"{case.folder.name} has no fixed.py or fixed.sh"
    printed: dict[Message, list[str]] = {one: [] for one in entry.messages}
    for name in failing:
        found = [one for one in entry.messages if one.found_in(ended[name].printed)]
        for one in found:
            printed[one].append(name)
        if not found:
            yield (
                f"{name} prints no message of docs/errors/{entry.id}.md. It printed:\n"
                f"{ended[name].printed[-1500:]}"
            )
    for message, names in printed.items():
        if not names and message.on is None:
            yield (
                f'no failing program prints "{message.text}". Print it, correct the '
                "message, or say with `on` which releases word it so"
            )
    for name in fixed:
        end = ended[name]
        if end.code != 0:
            yield f"{name} is no fix, it ended with {end.code}:\n{end.printed[-1500:]}"
        for message in entry.messages:
            if line := message.found_in(end.printed):
                yield f'{name} still prints "{line.strip()}"'


def stale_outputs(
    case: Case, entry: Entry, ended: Mapping[str, Ended]
) -> Iterator[str]:
    """Say which captured output is missing, or has other messages than this run."""
    for name, end in ended.items():
        path = case.output_of(case.folder / name)
        if not path.exists():
            yield f"{path} is missing: run `npm run lab -- --errors {case.id}`"
            continue
        stored = path.read_text(encoding="utf-8")
        for message in entry.messages:
            if bool(message.found_in(stored)) != bool(message.found_in(end.printed)):
                where = "no longer prints" if message.found_in(stored) else "prints now"
                yield (
                    f'{name} {where} "{message.text}": '
                    f"run `npm run lab -- --errors {case.id}` and read the page again"
                )
    known = {f"{name.rsplit('.', 1)[0]}.txt" for name in ended}
    for path in (case.folder / "output").glob("*"):
        if path.name not in known:
            yield f"{path}: no program prints this. Delete it"
