# region fix
from .prices import PRICES

# endregion fix
print(sum(PRICES.values()))
