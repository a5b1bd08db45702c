"""A program that needs `ssl`, in a Python that was built without OpenSSL: its module is hidden."""

import importlib.machinery
import sys


class Hidden(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name == "_ssl" else super().find_spec(name, path, target)


sys.meta_path = [
    Hidden if finder is importlib.machinery.PathFinder else finder
    for finder in sys.meta_path
]
import ssl

print(ssl.OPENSSL_VERSION)
