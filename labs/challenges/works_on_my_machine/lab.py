"""The lab: one release on a laptop and a server, a preflight, and an image."""

from challenges.works_on_my_machine import report
from challenges.works_on_my_machine.places import ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    here = stage()
    account.step("The release, on the laptop that it was written on.")
    account.line("\n".join(report.window(here.on_the_laptop)))

    account.step("The same commit on the server, fixed there error by error.")
    account.line(report.deployments(here))

    account.step("It runs now. Beside the laptop's list:")
    account.line(report.side_by_side(here.on_the_laptop, here.deployments[-1]))

    account.step("Dead end: compare the packages.")
    account.line(report.freezes(here))

    account.step("The preflight, before the first deployment.")
    account.line(report.preflight(here))

    account.step("One cause at a time, and one remedy at a time.")
    account.line(report.table(here.ended))

    account.step("The fixed release, in what the image holds, in both places.")
    made = here.fixed_runs
    account.line(report.side_by_side(made["laptop"], made["server"]))

    account.step("What the preflight says of two places that run the image.")
    account.line(report.preflight_of_images(here))


def measure() -> dict[str, Figure]:
    """Count causes that are left, failed deployments and wrong rows."""
    here = stage()
    laptop, deployed = here.on_the_laptop, here.deployments
    made = here.fixed_runs
    return {
        "causes": count(
            "Causes left of six: by the image alone, by all five remedies",
            "causes",
            report.left_by(here.ended, "image"),
            report.left_by(here.ended, *report.REMEDIES),
        ),
        "deployments": count(
            "Deployments that failed before one ran",
            "deployments",
            sum(one.code != 0 for one in deployed),
            sum(one.code != 0 for one in made.values()),
        ),
        "window": count(
            "Wrong rows on the server when it ran, of three",
            "rows",
            report.wrong(laptop, deployed[-1]),
            report.wrong(laptop, made["server"]),
        ),
    }


LAB = Lab(
    id="works-on-my-machine",
    title="Works on my machine: build once, promote by digest",
    needs=("postgresql",),
    headline="causes",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("psycopg",),
)
