"""The feed as a first attempt: each field asks the database for itself."""

import strawberry

from feed import models


@strawberry.type
class Person:
    """Somebody who writes."""

    id: strawberry.ID
    name: str

    @strawberry.field
    async def posts(self, first: int = 10) -> list["Post"]:
        """Give this person's newest posts."""
        rows = models.Post.objects.filter(author_id=self.id).order_by("-id")
        return [to_post(row) async for row in rows[:first]]


@strawberry.type
class Comment:
    """What somebody said under a post."""

    id: strawberry.ID
    text: str
    author_id: strawberry.Private[int | None]

    # region author
    @strawberry.field
    async def author(self) -> Person:
        """Give who said it."""
        return await models.Person.objects.filter(pk=self.author_id).afirst()

    # endregion author


@strawberry.type
class Post:
    """A text with a title."""

    id: strawberry.ID
    title: str
    body: str
    author_id: strawberry.Private[int]

    @strawberry.field
    async def author(self) -> Person:
        """Give who wrote it."""
        return await models.Person.objects.aget(pk=self.author_id)

    @strawberry.field
    async def comments(self, first: int = 10) -> list[Comment]:
        """Give the newest comments."""
        rows = models.Comment.objects.filter(post_id=self.id).order_by("-id")
        return [to_comment(row) async for row in rows[:first]]


def to_comment(row: models.Comment) -> Comment:
    """Make the schema's comment from the database's."""
    return Comment(id=row.pk, text=row.text, author_id=row.author_id)


def to_post(row: models.Post) -> Post:
    """Make the schema's post from the database's."""
    return Post(id=row.pk, title=row.title, body=row.body, author_id=row.author_id)


@strawberry.type
class Query:
    """Where a query begins."""

    @strawberry.field
    async def posts(self, first: int = 10) -> list[Post]:
        """Give the newest posts."""
        rows = models.Post.objects.order_by("-id")[:first]
        return [to_post(row) async for row in rows]


schema = strawberry.Schema(Query)
