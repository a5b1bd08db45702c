"""Encrypt a column, change the key, and try to tamper with it."""

import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator

import psycopg
from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PHONE = "+44 20 7946 0018"


# region bound
class Column:
    """Encrypts values, each for one row of one column."""

    def __init__(self, key: bytes, name: str) -> None:
        self.cipher, self.name = AESGCM(key), name

    def encrypt(self, row: int, value: str) -> bytes:
        """Return the nonce, which is new each time, and the encrypted value."""
        nonce = os.urandom(12)
        return nonce + self.cipher.encrypt(nonce, value.encode(), self.place(row))

    def decrypt(self, row: int, stored: bytes) -> str:
        """Return the value; raises InvalidTag if it was changed or moved."""
        nonce, value = stored[:12], stored[12:]
        return self.cipher.decrypt(nonce, value, self.place(row)).decode()

    def place(self, row: int) -> bytes:
        """Return what is not secret and must still be right."""
        return f"{self.name}:{row}".encode()


# endregion bound


def fernets() -> tuple[Fernet, Fernet]:
    """Return two keys; a real one comes from the environment."""
    return Fernet(Fernet.generate_key()), Fernet(Fernet.generate_key())


def stored(url: str) -> Iterator[str]:
    """Give what somebody reads who has a copy of the table."""
    column = Column(secrets.token_bytes(32), "people.phone")
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE phones (id int, plain text, secret bytea)")
        for row in (1, 2):
            connection.execute(
                "INSERT INTO phones VALUES (%s, %s, %s)",
                (row, PHONE, column.encrypt(row, PHONE)),
            )
        rows = connection.execute("SELECT plain, secret FROM phones").fetchall()
        connection.rollback()
    yield f"plain      {rows[0][0]}   {rows[1][0]}"
    same = "the same" if rows[0][1] == rows[1][1] else "different"
    yield f"encrypted  {len(rows[0][1])} bytes each, {same} for the same number"


# region rotate
def rotated(stored: bytes, old: Fernet, new: Fernet) -> bytes:
    """Encrypt with the new key what the old one can still read."""
    return MultiFernet([new, old]).rotate(stored)


# endregion rotate


def told(name: str, read: Callable[..., str | bytes], *arguments: object) -> str:
    """Return what reading gives."""
    try:
        value = read(*arguments)
        said = value if isinstance(value, str) else value.decode()
    except (InvalidToken, InvalidTag) as error:
        said = type(error).__name__
    return f"{name:<38}{said}"


def tampered() -> Iterator[str]:
    """Give what happens to changed, moved and rotated values."""
    old, new = fernets()
    token = old.encrypt(PHONE.encode())
    changed = bytearray(urlsafe_b64decode(token))
    changed[30] ^= 1
    column = Column(secrets.token_bytes(32), "people.phone")
    mallory = column.encrypt(2, "+44 20 7946 0999")
    yield told("Fernet, as stored", old.decrypt, token)
    yield told("Fernet, one bit changed", old.decrypt, urlsafe_b64encode(changed))
    yield told("AES-GCM, as stored in row 2", column.decrypt, 2, mallory)
    yield told("AES-GCM, copied to Ada's row 1", column.decrypt, 1, mallory)
    theirs = old.encrypt(b"+44 20 7946 0999")
    yield told("Fernet, copied to Ada's row 1", old.decrypt, theirs)
    yield told("the new key alone, before rotating", new.decrypt, token)
    yield told("the new key alone, after", new.decrypt, rotated(token, old, new))
    again = rotated(token, old, new)
    yield told("the old key alone, after", old.decrypt, again)
