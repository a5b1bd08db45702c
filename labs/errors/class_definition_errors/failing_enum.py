import enum


class Colour(enum.Enum):
    RED = "red"


Colour("blue")
