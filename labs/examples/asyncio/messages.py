"""Make asyncio print its messages: one program for each."""

import re
import subprocess
import sys
from collections.abc import Iterator
from textwrap import dedent

PROGRAMS = {
    "nobody read the error": """
        import asyncio
        async def charge(): raise ValueError("card declined")
        async def main():
            asyncio.create_task(charge())
            await asyncio.sleep(0)
        asyncio.run(main())
    """,
    "asyncio.run in a loop": """
        import asyncio
        async def charge(): pass
        async def view(): asyncio.run(charge())
        asyncio.run(view())
    """,
    "a lock taken to another loop": """
        import asyncio
        lock = asyncio.Lock()
        async def hold():
            async with lock: await asyncio.sleep(0.01)
        async def main(): await asyncio.gather(hold(), hold())
        asyncio.run(main())
        asyncio.run(main())
    """,
}
KEPT = r"^(RuntimeError|ValueError|Task exception|RuntimeWarning).*"


def report() -> Iterator[str]:
    """Run each and keep the lines that name what happened."""
    for title, program in PROGRAMS.items():
        done = subprocess.run(
            [sys.executable, "-c", dedent(program)],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        yield f"# {title}, exit code {done.returncode}"
        for found in re.finditer(KEPT, done.stderr, re.MULTILINE):
            yield re.sub(r"0x[0-9a-f]+", "0x…", found[0])
