"""Publish with confirms but without a timeout over a path that lost its voice."""

import os
import threading

import shop_mended
from proxy import proxy


def main() -> None:
    """Print whether the second call comes back, before and after the path ends."""
    with proxy(os.environ["BROKER_URL"]) as path:
        shop_mended.app.conf.broker_url = path.url
        shop_mended.send_receipt.delay(1)
        path.swallow()
        call = threading.Thread(target=shop_mended.send_receipt.delay, args=(2,))
        call.start()
        call.join(timeout=3)
        print("after 3 s:", "still waiting" if call.is_alive() else "came back")
        path.drop()
        call.join(timeout=10)
        print("connection closed:", "still waiting" if call.is_alive() else "came back")


if __name__ == "__main__":
    main()
