"""Publish with confirms but without a timeout over a path that lost its voice."""

import os
import threading

from challenges.celery_tasks_fail_silently.fixed import app, send_receipt
from services.proxy import proxy


def main() -> None:
    """Print whether the second call comes back, before and after the path ends."""
    with proxy(os.environ["BROKER_URL"]) as path:
        app.conf.broker_url = path.url
        send_receipt.delay(1)
        path.swallow()
        call = threading.Thread(target=send_receipt.delay, args=(2,))
        call.start()
        call.join(timeout=1)
        print("after a second:", "still waiting" if call.is_alive() else "came back")
        path.drop()
        call.join(timeout=10)
        print("connection closed:", "still waiting" if call.is_alive() else "came back")


if __name__ == "__main__":
    main()
