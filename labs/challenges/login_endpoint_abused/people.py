"""The people who want to get in while the attacks go on."""

from dataclasses import dataclass, replace

from challenges.login_endpoint_abused.attack import (
    OFFICE,
    SPRAYER,
    Answer,
    Login,
    password_of,
    post,
)


@dataclass(frozen=True)
class Person:
    """Somebody with an account, somewhere, with a browser that we know or not."""

    who: str
    name: str
    address: str
    known: bool = False
    mistypes: int = 0


PEOPLE = (
    *(
        Person(
            "a colleague in the office",
            f"user{number:02}",
            OFFICE,
            mistypes=int(number in (15, 16)),
        )
        for number in range(13, 21)
    ),
    Person("ada, at home", "ada", "198.51.100.21", known=True),
    Person("ada, new phone", "ada", "198.51.100.22"),
    Person("ben, at home", "ben", "198.51.100.31", known=True),
    Person("ben, new phone", "ben", "198.51.100.32"),
    Person("behind the sprayer's address", "user30", SPRAYER, known=True),
    Person("there too, new phone", "user31", SPRAYER),
)


def login_of(person: Person, cookie: str = "") -> Login:
    """Return a person's login, with the right password."""
    password = password_of(person.name)
    return Login(person.address, person.name, password, cookie=cookie)


def sign_in_before(port: int, version: str) -> dict[Person, str]:
    """Let those whose browser we know sign in once; return their cookies."""
    return {
        person: post(port, version, login_of(person)).cookie
        for person in PEOPLE
        if person.known
    }


def sign_in(port: int, version: str, cookies: dict[Person, str]) -> list[Answer]:
    """Let everybody sign in, a mistyped password first where one mistypes."""
    answers = []
    for person in PEOPLE:
        right = login_of(person, cookies.get(person, ""))
        for _ in range(person.mistypes):
            post(port, version, replace(right, password="correct hose"))  # noqa: S106 a mistake
        answers.append(post(port, version, right))
    return answers
