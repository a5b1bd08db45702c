"""Send a task to a URL with a mistake in it: `wrong_url.py PATTERN REPLACEMENT`."""

import os
import re
import sys

os.environ["BROKER_URL"] = re.sub(sys.argv[1], sys.argv[2], os.environ["BROKER_URL"])

from challenges.celery_tasks_fail_silently.failing import send_receipt

if __name__ == "__main__":
    try:
        send_receipt.delay(1)
    except Exception as error:
        print(f"{type(error).__module__}.{type(error).__qualname__}: {error}")
