"""Count the SQL behind one query, without and with loaders."""

from start import ask, shown, start

start()

from feed.models import Person  # noqa: E402 - Django must be set up first

SCREEN = """{ posts(first: %d) {
  title author { name } comments(first: 2) { text author { name } }
} }"""


def count() -> None:
    """Print the number of SQL queries for pages of three sizes."""
    print("posts  naive  loaders")
    for size in (5, 10, 40):
        query = SCREEN % size
        _, naive, many = ask("/naive-graphql/", query)
        _, loaded, few = ask("/graphql/", query)
        print(f"{size:>5} {many:>6} {few:>8}  same answer: {naive == loaded}")


def leave() -> None:
    """Delete a person who commented, and ask both schemas again."""
    Person.objects.exclude(posts__id=40).exclude(posts__id=39).first().delete()
    query = "{ posts(first: 1) { title comments(first: 2) { text author { name } } } }"
    for path in ("/naive-graphql/", "/graphql/"):
        status, answer, _ = ask(path, query)
        print(f"{path} {status}\n{shown(answer)}")


if __name__ == "__main__":
    import sys

    {"count": count, "leave": leave}[sys.argv[1]]()
