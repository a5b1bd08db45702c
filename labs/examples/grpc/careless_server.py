"""The stock service that works on for clients that have gone."""

from server import Careless, serve
from stock import Shelf

if __name__ == "__main__":
    serve(Careless(Shelf()))
