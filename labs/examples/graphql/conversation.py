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
  addComment(postId: 40, authorId: 1, text: "%s") {
    ... on Comment { text author { name } }
    ... on Refused { reason }
  }
}"""

WRONG_FIELD = "{ posts { titel } }"
# endregion queries


def tell(query: str) -> None:
    """Print a query and its answer."""
    status, answer, _ = ask("/graphql/", query)
    print(query)
    print(f"-> {status} {shown(answer)}")


if __name__ == "__main__":
    tell(READ)
    tell(COMMENT % "Well said")
    tell(COMMENT % "")
    tell(WRONG_FIELD)
