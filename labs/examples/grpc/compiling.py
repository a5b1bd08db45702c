"""Compile one version of shop.proto and run a script of this folder with it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

HERE = Path(__file__).parent
LABS = HERE.parents[1]


@cache
def compiled(version: str) -> Path:
    """Return a folder with shop_pb2.py and shop_pb2_grpc.py of this version."""
    folder = Path(mkdtemp(prefix=f"shop-{version}-"))
    command = [sys.executable, "-m", "grpc_tools.protoc"]
    command += [f"-Iprotos/{version}", f"--python_out={folder}"]
    command += [f"--grpc_python_out={folder}", "shop.proto"]
    subprocess.run(command, cwd=HERE, check=True, timeout=60)
    return folder


def environment(version: str, **more: str) -> dict[str, str]:
    """Return what a script needs to import that version."""
    path = os.pathsep.join([str(compiled(version)), str(LABS)])
    return os.environ | {"PYTHONPATH": path} | more


@contextmanager
def serving(version: str, script: str = "server.py") -> Iterator[str]:
    """Run a server as a process of its own; give the port that it printed."""
    with subprocess.Popen(
        [sys.executable, script],
        cwd=HERE,
        env=environment(version),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        if process.stdout is None:
            raise RuntimeError("the server's output is not piped")
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def run(version: str, script: str, *arguments: str) -> str:
    """Run a client and return what it printed."""
    done = subprocess.run(
        [sys.executable, script, *arguments],
        cwd=HERE,
        env=environment(version),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout
