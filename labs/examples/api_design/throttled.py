"""Try to register until the limit, then once more."""

from start import start

start()

from django.test import Client  # noqa: E402 after the settings

if __name__ == "__main__":
    answers = [
        Client().post("/v1/registrations/", {"email": "x"}, "application/json")
        for _ in range(11)
    ]
    first = {answer.status_code for answer in answers[:10]}
    wait = int(answers[10].headers["Retry-After"])
    print(f"requests 1 to 10  {', '.join(map(str, first))}")
    print(f"request 11        {answers[10].status_code}", end="  ")
    print(f"Retry-After: {round(wait / 100) * 100} (rounded)")
