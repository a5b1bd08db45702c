import project
import sys

# region fix
sys.path.insert(0, "shop")
from models import Product

# endregion fix
print(Product._meta.label)
