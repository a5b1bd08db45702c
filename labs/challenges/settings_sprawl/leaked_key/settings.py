"""Production with a new key, and the leaked one kept for old sessions."""

from mysite.settings.production import *  # noqa: F403 only one line differs

# region fallbacks
SECRET_KEY_FALLBACKS = ["changeme"]
# endregion fallbacks
