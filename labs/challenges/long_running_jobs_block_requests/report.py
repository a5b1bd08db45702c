"""The texts that the lab tells and the page shows."""

from challenges.long_running_jobs_block_requests.stage import HERE, All
from measuring.outline import outline

BLOCKED = {
    "inline": "2 workers, 2 reports",
    "one_free": "2 workers, 1 report",
    "threads": "4 threads, 4 reports",
    "in_a_thread": "a thread of its own",
    "queued": "2 workers, queued",
}
KILLED = {
    "timeout": "web worker, by its timeout",
    "kill_web": "web worker, SIGKILL",
    "kill_server": "web server, SIGKILL",
    "in_a_thread": "web worker, by a deploy",
    "kill_early": "Celery, SIGKILL, acks early",
    "kill_late": "Celery, SIGKILL, acks late",
    "kill_child": "its process, SIGKILL, acks late",
}
# The same two kills, before and after: the process that builds, and all of it.
BEFORE, AFTER = ("kill_web", "kill_server"), ("kill_child", "kill_late")


def meanwhile(told: All) -> str:
    """Return how many of ten requests are answered while reports are drawn."""
    lines = [f"{'reports being drawn':<24}answered, of 10"]
    for name, what in BLOCKED.items():
        lines.append(f"{what:<24}{answered(told, name):>15}")
    return "\n".join(lines)


def before_and_after(told: All) -> str:
    """Return that number for the failing and the fixed view."""
    return (
        "two reports being drawn; answered meanwhile:\n"
        f"  in the request: {answered(told, 'inline'):>2} of 10\n"
        f"  in a queue:     {answered(told, 'queued'):>2} of 10"
    )


def answered(told: All, name: str) -> int:
    """Count the requests that were answered while reports were drawn."""
    return int(told[name]["meanwhile"].get("200", 0))


def said(told: All, name: str) -> str:
    """Return what ten clients and those who wanted a report got."""
    one = told[name]
    groups = {
        "ten who want a price, meanwhile": one["meanwhile"],
        "who wants a report": one["jobs"],
        "the same ten, when the reports are done": one["after"],
    }
    return "\n".join(
        f"# {who}\n" + "\n".join(f"{count:>2} × {what}" for what, count in got.items())
        for who, got in groups.items()
    )


def murder(told: All) -> str:
    """Return what Gunicorn logs when it kills a worker, and what the client gets."""
    log = told["timeout"]["log"]
    first = next(i for i, line in enumerate(log) if "WORKER TIMEOUT" in line)
    last = next(i for i, line in enumerate(log) if line.startswith("SystemExit"))
    text = outline("\n".join(log[first : last + 1]), f"{HERE.name}/")
    return f"{text}\n# the client\nstatus {told['timeout']['said']}"


def state(told: All, name: str) -> str:
    """Return what became of the report whose process was killed."""
    one = told[name]
    if name == "timeout":
        return str(one["state"])
    if name == "in_a_thread":
        return str(one["states"][0])
    return str(one["first"][0])


def begun(told: All, name: str) -> int:
    """Count how often that report was begun."""
    return int(told[name]["first"][1]) if "first" in told[name] else 1


def kills(told: All) -> str:
    """Return what became of a report when whoever built it was killed."""
    lines = [f"{'killed while it builds':<32}{'begun':>5}  the report"]
    for name, what in KILLED.items():
        end = state(told, name)
        end += " for ever" if end == "running" else ""
        lines.append(f"{what:<32}{begun(told, name):>5}  {end}")
    return "\n".join(lines)


def lost(told: All, names: tuple[str, ...]) -> int:
    """Count the reports that were not built in the end."""
    return sum(state(told, name) != "done" for name in names)


def failures(told: All) -> str:
    """Return what the client reads when something that the fix needs is broken."""
    lines = [f"{'what is broken':<28}{'POST':>5}  {'then':<8}{'starts':>6}"]
    for name, what in BROKEN.items():
        one = told[name]
        lines.append(f"{what:<28}{one['said']:>5}  {one['state']:<8}{one['starts']:>6}")
    return "\n".join(lines)


BROKEN = {
    "refused_inline": "failing: renderer says 500",
    "refused": "renderer says 500",
    "renderer_away": "renderer hangs up",
    "broker_away": "broker refuses connections",
    "locked_out": "broker refuses the password",
    "silent": "path to the broker silent",
    "slow_commit": "commit takes 2 s",
}
