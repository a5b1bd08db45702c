"""Requests that meet a deploy at each of its moments, and what became of them.

Five requests are sent at each moment, so that none is left to luck: some are in
flight when the old release is told to stop, some wait in its queue, some come while
it stops, some while the new one starts, and some afterwards.
"""

import os
import signal
import subprocess
import time
from concurrent.futures import wait
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from challenges.deploys_drop_requests.deploy import GREEN, Deploy, DeployHangs
from challenges.deploys_drop_requests.site import (
    AFTER,
    MOMENTS,
    STARTING,
    STOPPING,
    Site,
    site,
)
from challenges.deploys_drop_requests.watching import ask, group, names_under, reasons
from services.waiting import wait_for


@dataclass(frozen=True)
class Outcome:
    """What a deploy lost, by moment, and what was said about it."""

    lost: dict[str, int]
    answered_by: dict[str, list[str]]
    nginx_said: list[str]
    old_log: str
    new_log: str
    code: int
    live: list[str]

    @property
    def total(self) -> int:
        """Count the requests that got no good answer."""
        return sum(self.lost.values())


def run(
    deploy: Deploy,
    database: str,
    folder: Path,
    program: str,
    told: dict[str, str] = GREEN,
) -> Outcome:
    """Deploy release green over blue, and count what was lost at each moment."""
    with site(database, folder, program, old=deploy.old) as place:
        code = meet(place, deploy, told)
        running = place.serving()
        if told is GREEN:
            with suppress(TimeoutError):  # Or what comes afterwards is lost as well.
                wait_for(lambda: ask(running, "/ready/")[0] == 200, "it", seconds=20)
        place.send(AFTER)
        answers = {
            moment: [one.result(timeout=40) for one in place.sent[moment]]
            for moment in MOMENTS
            if moment in place.sent
        }
        if deploy.starts_first and code == 0 and place.told_to_stop():
            place.ours[0].wait(timeout=40)
        if code != 0:
            with suppress(
                TimeoutError
            ):  # A release that is given up may take a moment.
                wait_for(lambda: place.live() == ["blue"], "green to end", seconds=20)
        return Outcome(
            {it: sum(one[0] != 200 for one in all_) for it, all_ in answers.items()},
            {
                moment: sorted({text for status, text in all_ if status == 200})
                for moment, all_ in answers.items()
            },
            reasons(place.front.error_log),
            place.log(place.blue).read_text(),
            place.log(place.green).read_text(),
            code,
            place.live(),
        )


def meet(place: Site, deploy: Deploy, told: dict[str, str]) -> int:
    """Run a deploy's script, with requests at each moment; return its exit code."""
    gate = place.folder / "gate"
    if not deploy.starts_first:
        place.hold()
    workers = {it.pid for it in place.front.workers()}
    script = place.begin(deploy, told | {"GATE": str(gate)})
    late = time.monotonic() + deploy.longest
    begun = gate.with_suffix(".begun")
    while script.poll() is None or (script.returncode == 0 and not begun.exists()):
        if time.monotonic() > late:
            with suppress(ProcessLookupError):
                os.killpg(script.pid, signal.SIGKILL)
            said = place.log(place.green).read_text()
            raise DeployHangs(
                f"{deploy.script} runs for {deploy.longest} s: {said[-500:]}"
            )
        step(place, deploy, script, gate, workers)
        time.sleep(0.02)
    if script.returncode == 0:
        with suppress(TimeoutError):  # A signal takes a moment to arrive.
            wait_for(place.told_to_stop, "blue to be told", seconds=5)
    step(place, deploy, script, gate, workers)
    place.let_go()
    return script.returncode


def step(
    place: Site,
    deploy: Deploy,
    script: subprocess.Popen[bytes],
    gate: Path,
    workers: set[int],
) -> None:
    """Send the requests of the moment that the deploy has come to, if it is new."""
    place.ours[0].poll()  # Or a blue that has ended would seem to run.
    if STOPPING not in place.sent and place.told_to_stop():
        if place.ours[0].returncode is not None:
            # Its port is open until the last of its processes has ended.
            wait_for(
                lambda: not group(place.ours[0].pid), "blue to be gone", seconds=10
            )
        place.wait_for_reload(workers)
        place.send(STOPPING)
        wait(place.sent[STOPPING], timeout=1)
        if deploy.patient:
            place.let_go()
        else:
            blue = place.ours[0]
            wait_for(lambda: blue.poll() is not None, "blue to end", seconds=20)
    if STARTING not in place.sent and gate.with_suffix(".begun").exists():
        place.wait_for_reload(workers)
        place.send(STARTING)
        wait(place.sent[STARTING], timeout=10)
        place.hold()
        gate.touch()
    if deploy.patient and "tail" in names_under(script):
        place.let_go()  # The deploy drains: the payment provider answers at last.
