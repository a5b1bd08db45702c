"""Ask a deployed service under each of its names: `python smoke.py ADDRESS NAME…`."""

import sys
from http.client import HTTPConnection


# region smoke
def main(address: str, *names: str) -> int:
    """Print each name's status; return 1 when one of them is refused."""
    refused = 0
    for name in names:
        connection = HTTPConnection(address, timeout=5)
        connection.request("GET", "/api/orders/", headers={"Host": name})
        status = connection.getresponse().status
        print(f"{name:<18} {status}")
        refused += status >= 400
    return 1 if refused else 0


# endregion smoke

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
