"""Send requests through nginx to one server and to three, and end one of them."""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import httpx

from services.nginx import Serving, serving
from services.web_server import gunicorn

HERE = Path(__file__).parent
APPLICATION = "examples.design_a_scalable_backend.one_page:application"
ASKED = 60


def configuration(ports: list[int]) -> str:
    """Return shop.conf with the servers that this run started."""
    lines = (HERE / "shop.conf").read_text(encoding="utf-8").splitlines()
    servers = [f"    server 127.0.0.1:{port};" for port in ports]
    kept = [line for line in lines if not line.strip().startswith("server 127.")]
    where = kept.index("    least_conn;") + 1
    return "\n".join([*kept[:where], *servers, *kept[where:], ""])


# region ask
def ask(nginx: Serving) -> str:
    """Send sixty requests; count who answered, and what was lost."""
    answers: Counter[str] = Counter()
    with httpx.Client(timeout=10) as client:
        for _ in range(ASKED):
            response = client.get(f"http://127.0.0.1:{nginx.port}/")
            answers[response.text if response.is_success else "lost"] += 1
    lost = answers.pop("lost", 0)
    return f"lost {lost:>2} of {ASKED}, answered by {len(answers)}"


# endregion ask


def with_servers(program: str, folder: Path, names: str) -> list[str]:
    """Ask with all servers running, then with the first of them ended."""
    with ExitStack() as rest:
        first = ExitStack()
        ports: list[int] = []
        for name in names:
            stack = rest if ports else first
            log = folder / f"{name}.log"
            env = {"SERVER_NAME_SHOWN": name}
            ports.append(stack.enter_context(gunicorn(APPLICATION, log, env=env)))
        files = {"shop.conf": configuration(ports)}
        nginx = rest.enter_context(serving(program, files))
        before = ask(nginx)
        first.close()
        return [before, ask(nginx)]


def report(program: str, folder: Path) -> str:
    """Compare one server with three."""
    lines = []
    for title, names in (("one server", "A"), ("three servers", "ABC")):
        before, after = with_servers(program, folder, names)
        lines.append(f"{title:<15}all running  {before}")
        lines.append(f"{'':<15}one ended    {after}")
    return "\n".join(lines)
