"""Use the first draft as a curious visitor does."""

from start import start

start()

from telling import ask  # noqa: E402 after the settings

if __name__ == "__main__":
    made = ask(
        "POST",
        "/createUser",
        {
            "email": "mallory@example.com",
            "password": "tiny",
            "given_name": "Mallory",
            "is_staff": True,
        },
    )
    ask("POST", "/createUser", {"email": "mallory@example.com"})
    ask("GET", f"/getUser?id={made.json()['user']['id']}")
