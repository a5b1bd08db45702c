"""What can be seen of a release from outside: answers, processes, connections."""

import http.client
import os
import subprocess
from collections import Counter
from contextlib import suppress
from pathlib import Path

import psutil

ESTABLISHED = "01"  # in /proc/net/tcp


def ask(port: int, path: str, method: str = "GET") -> tuple[int, str]:
    """Send one request; return its status and which release answered, if one did."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=40)
    try:
        connection.request(method, path, headers={"Connection": "close"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except (OSError, http.client.HTTPException) as error:
        return 0, f"{type(error).__name__}: {error}"
    finally:
        connection.close()


def processes_at(port: int) -> list[psutil.Process]:
    """Return the processes of the Gunicorn that was told to listen on this port."""
    address = f"127.0.0.1:{port}"
    return [
        it
        for it in psutil.process_iter(["cmdline"])
        if address in (it.info["cmdline"] or []) and "--bind" in it.info["cmdline"]
    ]


def group(leader: int) -> list[int]:
    """Return the processes of a group that run, without those that only linger."""
    found = []
    for it in psutil.process_iter():
        with suppress(psutil.NoSuchProcess, ProcessLookupError):
            if os.getpgid(it.pid) == leader and it.status() != psutil.STATUS_ZOMBIE:
                found.append(it.pid)
    return found


def unread(port: int) -> int:
    """Count the connections of a server whose request has come and nobody has read."""
    rows = Path("/proc/net/tcp").read_text().splitlines()[1:]
    here = f":{port:04X}"
    found = 0
    for _, local, _, state, queues, *_ in map(str.split, rows):
        received = int(queues.partition(":")[2], 16)
        found += local.endswith(here) and state == ESTABLISHED and received > 0
    return found


def names_under(script: subprocess.Popen[bytes]) -> set[str]:
    """Return the names of the programs that a script runs now."""
    with suppress(psutil.NoSuchProcess):
        children = psutil.Process(script.pid).children(recursive=True)
        return {child.name() for child in children}
    return set()


def reasons(log: str) -> list[str]:
    """Count why nginx answered 502 itself, in the words of its error log."""
    lines = (line for line in log.splitlines() if "[error]" in line)
    said = Counter(
        line.partition(": *")[2].partition(" ")[2].partition(", client")[0]
        for line in lines
    )
    # Which of them nginx notices first is chance.
    ordered = sorted(said.items(), reverse=True)
    return [f"{count} × {text}" for text, count in ordered]
