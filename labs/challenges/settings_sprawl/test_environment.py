"""The reader of the environment, asked in this process: what it takes and refuses."""

import runpy
from typing import Any

import pytest

from challenges.settings_sprawl.stage import HERE, REQUIRED, RIGHT_KEY

RIGHT = {
    "SECRET_KEY": f" {RIGHT_KEY}\n",
    "ALLOWED_HOSTS": "shop.example, www.shop.example,",
    "DATABASE_URL": "postgresql://a%64a:a%2Fb@db.example:6543/the%20shop",
    "MAIL_URL": "smtp://shop:word@mail.example",
    "PAYMENTS_KEY": "the-payments-word",
}
BAD = {
    "a short key": {"SECRET_KEY": RIGHT_KEY[:49]},
    "a key of one letter": {"SECRET_KEY": "x" * 50},
    "a key that startproject made": {"SECRET_KEY": f"django-insecure-{RIGHT_KEY}"},
    "every host": {"ALLOWED_HOSTS": "shop.example, *"},
    "no host but commas": {"ALLOWED_HOSTS": " , "},
    "a variable of spaces": {"PAYMENTS_KEY": "  "},
    "another database": {"DATABASE_URL": "sqlite:///shop.sqlite3"},
    "a database without a name": {"DATABASE_URL": "postgresql://ada@db"},
    "a password with a slash": {"DATABASE_URL": "postgresql://ada:a1/b2@db/shop"},
}
RULES = {
    "SECRET_KEY": "must be 50 random characters or more",
    "ALLOWED_HOSTS": "must be the names of the hosts, and no *",
    "DATABASE_URL": "must be postgresql://user:password@host:port/name",
    "PAYMENTS_KEY": "is missing",
}
PARTS = ("ENGINE", "NAME", "USER", "PASSWORD", "HOST", "PORT")
POSTGRESQL = "django.db.backends.postgresql"
ADDRESSES = {
    RIGHT["DATABASE_URL"]: ("the shop", "ada", "a/b", "db.example", "6543"),
    "postgresql:///shop": ("shop", "", "", "", ""),
}


def read(variables: dict[str, str]) -> Any:
    """Return what is read from these variables, or the text of the refusal."""
    module = runpy.run_path(str(HERE / "fixed" / "mysite" / "environment.py"))
    try:
        return module["Environment"].read(variables)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def refusal(*faults: str) -> str:
    """Return how a start is refused with these faults, and nothing more."""
    told = ["ImproperlyConfigured: Production cannot start here:", *faults]
    return "\n  ".join(told)


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_value_is_refused_by_its_rule_and_not_repeated(bad: dict[str, str]):
    ((name, value),) = bad.items()
    said = read(RIGHT | bad)
    last = said.splitlines()[-1].strip() if isinstance(said, str) else "it is taken"
    assert said == refusal(f"{name} {RULES[name]}"), f"{name}={value!r}: {last}"


def test_all_that_is_missing_is_named_once():
    said = read({})
    assert said == refusal(*(f"{name} is missing" for name in REQUIRED)), (
        f"with nothing set it says {said}"
    )


@pytest.mark.parametrize("address", ADDRESSES, ids=["all of it", "a name alone"])
def test_what_is_told_arrives(address: str):
    told = read(RIGHT | {"DATABASE_URL": address})
    assert isinstance(told, tuple), f"what is right is refused, or lost: {told}"
    key, hosts, database, mail, payments = told
    wrong = {
        part: database.get(part)
        for part, value in zip(PARTS, (POSTGRESQL, *ADDRESSES[address]), strict=True)
        if database.get(part) != value
    }
    assert wrong == {}, f"the database's address arrives with {wrong}"
    assert key == RIGHT_KEY, f"the key arrives as {key}"
    assert hosts == ["shop.example", "www.shop.example"], f"the hosts are {hosts}"
    assert (mail, payments) == (RIGHT["MAIL_URL"], RIGHT["PAYMENTS_KEY"])
