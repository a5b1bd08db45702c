"""A column is encrypted: what does a stolen backup show, and what can be searched?"""

import hashlib
import hmac
import secrets
from collections.abc import Iterator

import psycopg
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

SCHEMA = """
DROP TABLE IF EXISTS patient;
CREATE TABLE patient (
    id serial PRIMARY KEY,
    phone bytea NOT NULL,
    phone_index bytea NOT NULL
);
"""
PHONE = b"+254700000001"

# In production these come from a secret store, never from the database.
ENCRYPT = Fernet(Fernet.generate_key())
INDEX_KEY = secrets.token_bytes(32)


# region index
def blind_index(phone: bytes) -> bytes:
    """The same for the same phone; without the key, nobody can compute it."""
    return hmac.new(INDEX_KEY, phone, hashlib.sha256).digest()


def store(db: psycopg.Connection, phone: bytes) -> None:
    """Encrypt, and keep an index to search by."""
    db.execute(
        "INSERT INTO patient (phone, phone_index) VALUES (%s, %s)",
        (ENCRYPT.encrypt(phone), blind_index(phone)),
    )


# endregion index


def count(db: psycopg.Connection, column: str, value: bytes) -> int:
    """Count the rows that a search finds."""
    query = f"SELECT count(*) FROM patient WHERE {column} = %s"  # noqa: S608 - ours
    ((found,),) = db.execute(query, (value,)).fetchall()
    return found


def report(url: str) -> Iterator[str]:
    """Store one phone twice; search in three ways; then change the key."""
    with psycopg.connect(url, autocommit=True) as db:
        db.execute(SCHEMA)
        store(db, PHONE)
        store(db, PHONE)
        ((phones, indexes),) = db.execute(
            "SELECT count(DISTINCT phone), count(DISTINCT phone_index) FROM patient"
        ).fetchall()
        yield f"one phone, two rows: {phones} ciphertexts, {indexes} index value"
        yield f"found by plain text: {count(db, 'phone', PHONE)}"
        yield f"found by encrypting: {count(db, 'phone', ENCRYPT.encrypt(PHONE))}"
        yield f"found by the index:  {count(db, 'phone_index', blind_index(PHONE))}"
        ((stored,),) = db.execute("SELECT phone FROM patient LIMIT 1").fetchall()
    yield from rotated(stored)


# region rotate
NEW = Fernet(Fernet.generate_key())


def rotated(stored: bytes) -> Iterator[str]:
    """Read an old value with the new key alone, then with both, then once rotated."""
    both = MultiFernet([NEW, ENCRYPT])  # writes with the first, reads with either
    for label, key, value in [
        ("the new key", NEW, stored),
        ("both keys", both, stored),
        ("the new key, after rotate()", NEW, both.rotate(stored)),
    ]:
        try:
            yield f"{label}: reads {len(key.decrypt(value))} characters"
        except InvalidToken:
            yield f"{label}: InvalidToken"


# endregion rotate
