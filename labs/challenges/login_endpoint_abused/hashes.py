"""Counts every password that the server hashes: what is tried, and not what is told."""

import os

from django.contrib.auth.hashers import MD5PasswordHasher


class CountedHasher(MD5PasswordHasher):
    """Django's quickest hash, which writes one byte into a file each time."""

    def encode(self, password: str, salt: str) -> str:
        """Hash a password, also that of a name that does not exist."""
        with open(os.environ["LOGIN_HASHES"], "ab") as count:
            count.write(b".")
        return super().encode(password, salt)
