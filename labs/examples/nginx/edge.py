"""What nginx does before the application hears of a request: TLS, names, limits."""

import re
import socket
import ssl
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from examples.nginx.site import Site

NAME = "shop.example"


def certificate(folder: Path) -> dict[str, str]:
    """Make a certificate for the shop that signs itself."""
    key, crt = folder / "shop.key", folder / "shop.crt"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-nodes", "-days", "2"]
    command += ["-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", f"/CN={NAME}"]
    command += ["-addext", f"subjectAltName=DNS:{NAME}"]
    command += ["-keyout", str(key), "-out", str(crt)]
    subprocess.run(command, check=True, capture_output=True, timeout=20)
    return {"shop.key": key.read_text(), "shop.crt": crt.read_text()}


def client(crt: str) -> httpx.Client:
    """Return a client of the HTTPS site that trusts this certificate alone."""
    return httpx.Client(verify=ssl.create_default_context(cadata=crt), timeout=10)


def ask(browser: httpx.Client, place: Site, path: str, **more: Any) -> httpx.Response:
    """Ask the HTTPS site by its name, at its free port."""
    method = "POST" if more else "GET"
    return browser.request(
        method,
        f"https://127.0.0.1:{place.https}{path}",
        headers={"Host": NAME},
        extensions={"sni_hostname": NAME},
        **more,
    )


def doors(place: Site, crt: str) -> Iterator[str]:
    """Try plain HTTP, HTTPS, an old protocol and another name."""
    with place.client() as plain:
        answer = plain.get("/products/", headers={"Host": "evil.example"})
    yield f"http, any name        {answer.status_code} to {answer.headers['Location']}"
    for says, name, oldest in (
        ("https, shop.example", NAME, ssl.TLSVersion.TLSv1_2),
        ("the same, TLS 1.1", NAME, ssl.TLSVersion.TLSv1_1),
        ("https, evil.example", "evil.example", ssl.TLSVersion.TLSv1_2),
    ):
        yield f"{says:<22}{_handshake(place, crt, name, oldest)}"


def _handshake(place: Site, crt: str, name: str, oldest: ssl.TLSVersion) -> str:
    context = ssl.create_default_context(cadata=crt)
    if oldest == ssl.TLSVersion.TLSv1_1:
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = oldest
    try:
        with (
            socket.create_connection(("127.0.0.1", place.https), timeout=5) as raw,
            context.wrap_socket(raw, server_hostname=name) as secure,
        ):
            return str(secure.version())
    except ssl.SSLError as error:
        return str(error.reason)


def limited(place: Site, crt: str) -> Iterator[str]:
    """Send 20 sign-ins at once, then a large body."""
    with client(crt) as browser:
        codes = Counter(
            ask(browser, place, "/login/", content=b"x").status_code for _ in range(20)
        )
        yield f"20 x POST /login/      {codes[200]} x 200, {codes[429]} x 429"
        for size in (2_000_000, 2_200_000):
            got = ask(browser, place, "/photos/", content=b"x" * size).status_code
            yield f"POST {size:,} bytes   {got}"
    logged = place.front.error_log.strip().splitlines()
    for part in ("limiting requests", "client intended"):
        line = next(it for it in logged if part in it)
        message = line.split(": *", 1)[1].split(" ", 1)[1].split(", client")[0]
        yield "[error] " + re.sub(r"excess: [\d.]+", "excess: …", message)


def checked(place: Site) -> Iterator[str]:
    """Break the configuration in four ways, and tell what `nginx -t` says."""
    file = place.front.folder / "conf.d" / "failing.conf"
    good = file.read_text()
    for old, new in (
        ("", ""),
        ("proxy_pass http://shop;", "proxy_pass http://shop"),
        ("proxy_pass http://shop;", "proxy_pass http://shpo;"),
        ("max_fails=1 fail_timeout=3s;", "max_fail=1;"),
        ("    listen", "    proxy_timeout 5s;\n    listen"),
    ):
        file.write_text(good.replace(old, new, 1) if old else good)
        done = place.front.call("-t")
        said = [it for it in done.stderr.splitlines() if "[emerg]" in it]
        said = [it.replace(f"{place.front.folder}/", "") for it in said]
        told = said[0].split("nginx: ")[1] if said else "(nothing wrong)"
        yield f"exit code {done.returncode}  {told}"
    file.write_text(good)


def moved(text: str, line: str, below: str) -> str:
    """Move a line of a configuration below another one."""
    return text.replace(f"{line}\n", "").replace(below, f"{below}\n{line}")


def protocol(place: Site, crt: str) -> str:
    """Return the protocol that the shop's own server agrees to."""
    return _handshake(place, crt, NAME, ssl.TLSVersion.TLSv1_2)
