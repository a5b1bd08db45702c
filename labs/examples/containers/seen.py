"""Look at images and containers from both sides, with a real engine."""

import json
import os
import socket
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from examples.containers.engine_side import (
    HERE,
    IMAGE,
    Seen,
    logs,
    opened,
    said,
    started,
)
from services.processes import free_port

NAMESPACES = {
    "pid": "processes",
    "mnt": "files",
    "net": "addresses, ports, routes",
    "uts": "host name",
    "ipc": "shared memory",
    "user": "users",
}


# region ports
def ports(seen: Seen) -> Iterator[str]:
    """Start the same program twice, on the machine and in containers."""
    port = str(free_port())
    command = [sys.executable, str(HERE / "shop.py"), port]
    with started(command) as first:
        yield f"on the machine, first    {said(first)}".replace(port, "8000")
        with started(command) as second:
            yield f"on the machine, second   {said(second)}".replace(port, "8000")
    with seen.running() as one, seen.running() as two:
        for place, name in (("first", one), ("second", two)):
            yield f"{'in a container, ' + place:<25}{logs(seen, name)}"


# endregion ports


# region layers
def layers(seen: Seen) -> Iterator[str]:
    """Save the image as a file, and list what its last layers hold."""
    path = seen.folder / "image.tar"
    seen.docker("save", "--output", str(path), IMAGE)
    with tarfile.open(path) as image:
        manifest = json.load(opened(image, "manifest.json"))
        for number, name in enumerate(manifest[0]["Layers"][-4:], 1):
            with tarfile.open(fileobj=opened(image, name)) as layer:
                for file in layer.getmembers():
                    if file.isfile() and file.name.startswith("app/"):
                        yield f"layer {number}  {file.name:<20}{file.size:>9,} bytes"
                        if file.name == "app/token.txt":
                            yield f"         {opened(layer, file.name).read().decode()}"


# endregion layers


# region copies
WRITE = "import os; open('/tmp/note', 'w').write('x'); print(os.listdir('/tmp'))"
LIST = "import os; print(os.listdir('/tmp'))"


def copies(seen: Seen) -> Iterator[str]:
    """Write in one container, and look in another and in the next."""
    with seen.running() as one, seen.running() as two:
        yield f"one writes       {seen.docker('exec', one, 'python', '-c', WRITE)}"
        yield f"two sees         {seen.docker('exec', two, 'python', '-c', LIST)}"
        seen.docker("restart", "--time=0", one)
        yield f"one, restarted   {seen.docker('exec', one, 'python', '-c', LIST)}"
        yield f"docker diff one  {seen.docker('diff', one).splitlines()}"
    yield f"one, made again  {seen.once(code=LIST)}"


# endregion copies


# region volume
COUNT = """
import os
os.makedirs("/data", exist_ok=True)
path = "/data/starts"
try:
    starts = int(open(path).read()) + 1
except FileNotFoundError:
    starts = 1
open(path, "w").write(str(starts))
print(starts)
"""


def volume(seen: Seen) -> Iterator[str]:
    """Count in a file, in three containers, without and with a volume."""
    name = seen.mark
    root = "--user=0"  # for a folder at the top
    without = [seen.once(root, code=COUNT) for _ in range(3)]
    seen.docker("volume", "create", name)
    keep = f"--volume={name}:/data"
    try:
        kept = [seen.once(root, keep, code=COUNT) for _ in range(3)]
    finally:
        seen.docker("volume", "rm", name)
    yield f"no volume      {' '.join(without)}"
    yield f"named volume   {' '.join(kept)}"


# endregion volume


# region network
ASK = """
import socket
for host in ("shop", "127.0.0.1"):
    try:
        socket.create_connection((host, 8000), 3).close()
        print(f"{host + ':8000':<18}answers")
    except OSError as error:
        print(f"{host + ':8000':<18}{error}")
"""


def network(seen: Seen) -> Iterator[str]:
    """Ask for a container by its name, on two kinds of networks, and from here."""
    seen.docker("network", "create", seen.mark)
    places = {"bridge": "default network", seen.mark: "network of its own"}
    try:
        for name, place in places.items():
            here = f"--network={name}"
            with seen.running(here, "--name=shop", "--publish=127.0.0.1::8000") as shop:
                for answer in seen.once(here, code=ASK).splitlines():
                    yield f"{place:<20}{answer}"
                host, port = seen.docker("port", shop, "8000").split(":")
                socket.create_connection((host, int(port)), 3).close()
        yield f"{'host, published':<20}{'127.0.0.1:PORT':<18}answers"
    finally:
        seen.docker("network", "rm", seen.mark)


# endregion network


# region namespaces
def namespaces(seen: Seen) -> Iterator[str]:
    """Compare what the container's first process sees with this machine's."""
    with seen.running() as name:
        pid = seen.inspect(name, ".State.Pid")
        yield f"{'namespace':<11}{'isolates':<26}beside the host's"
        for kind, what in NAMESPACES.items():
            inside = os.readlink(f"/proc/{pid}/ns/{kind}")
            same = inside == os.readlink(f"/proc/self/ns/{kind}")
            yield f"{kind:<11}{what:<26}{'the same' if same else 'its own'}"


# endregion namespaces


# region process
def process(seen: Seen) -> Iterator[str]:
    """Find the container's program among the machine's processes."""
    for user in ("10001", "0"):
        with seen.running(f"--user={user}") as name:
            pid = seen.inspect(name, ".State.Pid")
            status = Path(f"/proc/{pid}/status").read_text()
            both = dict(line.split(":", 1) for line in status.splitlines())
            inside, owner = both["NSpid"].split()[-1], both["Uid"].split()[0]
            yield f"--user={user:<6}pid inside {inside}   uid on the host {owner}"


# endregion process


# region memory
EAT = "print(len(bytearray(200_000_000)))"


def memory(seen: Seen) -> Iterator[str]:
    """Take 200 MB, without a limit and with one of 100 MB."""
    for limit in ((), ("--memory=100m", "--memory-swap=100m")):
        run = ("run", "--detach", *limit, IMAGE, "python", "-c", EAT)
        name = seen.docker(*run)
        code = seen.docker("wait", name)
        killed = seen.inspect(name, ".State.OOMKilled")
        shown = limit[0] if limit else "no limit"
        yield f"{shown:<16}exit code {code:<5}OOMKilled {killed}"
        seen.docker("rm", name)


# endregion memory
