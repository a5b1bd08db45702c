"""As in an environment where nobody has installed redis."""

import sys

sys.modules["redis"] = None
