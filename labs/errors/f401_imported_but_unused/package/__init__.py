# region names
from .cart import total

__all__ = ["total"]
# endregion names
