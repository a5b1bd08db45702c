import re
import traceback

for mix in (
    lambda: b"lamp" + "mug",
    lambda: "lamp" + b"mug",
    lambda: b"lamp".startswith("l"),
    lambda: re.search("l", b"lamp"),
    lambda: "lamp".decode(),
    lambda: b"lamp".encode(),
):
    try:
        mix()
    except (TypeError, AttributeError):
        traceback.print_exc()
