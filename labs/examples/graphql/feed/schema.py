"""The feed with loaders, a mutation and limits."""

import strawberry
from strawberry.extensions import (
    AddValidationRules,
    MaxAliasesLimiter,
    MaxTokensLimiter,
    QueryDepthLimiter,
)

from feed import models
from feed.cost import CostRule, page_size
from feed.loaders import Context

Info = strawberry.Info[Context, None]


@strawberry.type
class Person:
    """Somebody who writes."""

    id: strawberry.ID
    name: str

    @strawberry.field
    async def posts(self, info: Info, first: int = 10) -> list["Post"]:
        """Give this person's newest posts."""
        key = (int(self.id), page_size(first))
        return [to_post(row) for row in await info.context.posts.load(key)]


@strawberry.type
class Comment:
    """What somebody said under a post."""

    id: strawberry.ID
    text: str
    author_id: strawberry.Private[int | None]

    # region author
    @strawberry.field
    async def author(self, info: Info) -> Person | None:
        """Give who said it, or null when that person has left."""
        if self.author_id is None:
            return None
        return await info.context.people.load(self.author_id)

    # endregion author


# region post
@strawberry.type
class Post:
    """A text with a title."""

    id: strawberry.ID
    title: str
    body: str
    author_id: strawberry.Private[int]

    @strawberry.field
    async def author(self, info: Info) -> Person:
        """Give who wrote it."""
        return await info.context.people.load(self.author_id)

    @strawberry.field
    async def comments(self, info: Info, first: int = 10) -> list[Comment]:
        """Give the newest comments."""
        key = (int(self.id), page_size(first))
        rows = await info.context.comments.load(key)
        return [to_comment(row) for row in rows]


# endregion post


def to_comment(row: models.Comment) -> Comment:
    """Make the schema's comment from the database's."""
    return Comment(id=row.pk, text=row.text, author_id=row.author_id)


def to_post(row: models.Post) -> Post:
    """Make the schema's post from the database's."""
    return Post(id=row.pk, title=row.title, body=row.body, author_id=row.author_id)


# region query
@strawberry.type
class Query:
    """Where a query begins."""

    @strawberry.field
    async def posts(self, first: int = 10) -> list[Post]:
        """Give the newest posts."""
        rows = models.Post.objects.order_by("-id")[: page_size(first)]
        return [to_post(row) async for row in rows]


# endregion query


# region mutation
@strawberry.type
class Refused:
    """Why a change was not made."""

    reason: str


@strawberry.type
class Mutation:
    """What a client may change."""

    @strawberry.mutation
    async def add_comment(
        self, info: Info, post_id: strawberry.ID, text: str
    ) -> Comment | Refused:
        """Say something under a post, as the person who is signed in."""
        author = await info.context.caller()
        if author is None:
            return Refused(reason="sign in to comment")
        if not 1 <= len(text.strip()) <= 280:
            return Refused(reason="a comment has 1 to 280 characters")
        if not await models.Post.objects.filter(pk=post_id).aexists():
            return Refused(reason="there is no such post")
        row = await models.Comment.objects.acreate(
            post_id=post_id, author=author, text=text.strip()
        )
        return to_comment(row)


# endregion mutation

# region limits
schema = strawberry.Schema(
    Query,
    Mutation,
    extensions=[
        MaxTokensLimiter(max_token_count=1000),
        QueryDepthLimiter(max_depth=6),
        MaxAliasesLimiter(max_alias_count=10),
        AddValidationRules([CostRule]),
    ],
)
# endregion limits

without_limits = strawberry.Schema(Query, Mutation)
