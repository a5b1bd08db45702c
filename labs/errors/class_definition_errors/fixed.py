# region fixed
import dataclasses
import enum


@dataclasses.dataclass
class Product:
    name: str
    stock: int = 0
    tags: list = dataclasses.field(default_factory=list)


class Base:
    pass


class Lamp(Base, object):
    def __init__(self, name):
        super().__init__()
        self.name = name


class Colour(enum.Enum):
    RED = "red"


print(Colour("red"), Colour["RED"])
# endregion fixed
print(Product("lamp"), Lamp("a lamp").name)
