from tasks import send_receipt

send_receipt.apply_async((7,), queue="high", retry=False)
