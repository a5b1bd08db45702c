"""Ask a deployed service under each of its names: `python smoke.py ADDRESS NAME…`."""

import sys
from http.client import HTTPConnection, HTTPException

# region smoke
PAGE = "/api/categories/"  # It reads the database, and writes nothing.


def ask(address: str, name: str) -> str:
    """Ask as the proxy does, and return the status or what went wrong."""
    connection = HTTPConnection(address, timeout=5)
    headers = {"Host": name, "X-Forwarded-Proto": "https"}
    try:
        connection.request("GET", PAGE, headers=headers)
        return str(connection.getresponse().status)
    except (OSError, HTTPException) as error:
        return type(error).__name__
    finally:
        connection.close()


def main(address: str, *names: str) -> int:
    """Print what each name gets; return 1 when it is not 200 for all of them."""
    got = {name: ask(address, name) for name in names}
    for name, status in got.items():
        print(f"{name:<18} {status}")
    return 0 if set(got.values()) == {"200"} else 1


# endregion smoke

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
