from . import async, base
