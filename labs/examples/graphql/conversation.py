"""Ask the feed for what one screen needs, change something, make mistakes."""

from start import ask, shown, start

start()

# region queries
READ = """{
  posts(first: 2) {
    title
    author { name }
    comments(first: 1) { text author { name } }
  }
}"""

COMMENT = """mutation {
  addComment(postId: 40, text: "%s") {
    ... on Comment { text author { name } }
    ... on Refused { reason }
  }
}"""

WRONG_FIELD = "{ posts { titel } }"
# endregion queries


def tell(query: str, *, user: int | None = None) -> None:
    """Print a query and its answer."""
    status, answer, _ = ask("/graphql/", query, user=user)
    print(f"# signed in as user {user}" if user else "# not signed in")
    print(query)
    print(f"-> {status} {shown(answer)}")


if __name__ == "__main__":
    tell(READ)
    tell(COMMENT % "Well said")
    tell(COMMENT % "Well said", user=1)
    tell(COMMENT % "", user=1)
    tell(WRONG_FIELD)
