"""Plays mail gateway and payment provider until Ctrl+C: `python -m gateways`."""

import threading
from contextlib import suppress

from gateways.mail import gateway
from gateways.payments import DECLINED_CARD, provider

if __name__ == "__main__":
    with gateway(port=8025) as mail, provider(port=8026) as payments:
        print(f"MAIL_URL={mail.url}")
        print(f"PAYMENTS_URL={payments.url} (the card {DECLINED_CARD} is declined)")
        print("Ctrl+C ends both.", flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
        print(f"{len(mail.letters)} letters, {len(payments.charges)} charges")
