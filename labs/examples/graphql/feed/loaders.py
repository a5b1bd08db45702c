"""Loaders: fields ask one by one, the database is asked once per level."""

from collections import defaultdict

from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.http import HttpRequest
from strawberry.dataloader import DataLoader

from feed import models


# region people
async def load_people(keys: list[int]) -> list[models.Person | None]:
    """Give a person or None for each key, in the order of the keys."""
    found = await models.Person.objects.ain_bulk(keys)
    return [found.get(key) for key in keys]


# endregion people


# region newest
async def newest(
    model: type[models.Post] | type[models.Comment],
    owner: str,
    keys: list[tuple[int, int]],
) -> list[list]:
    """For keys (owner's id, how many), give the newest rows of each owner."""
    place = Window(RowNumber(), partition_by=F(owner), order_by=F("id").desc())
    rows = model.objects.filter(**{f"{owner}__in": [key for key, _ in keys]})
    rows = rows.annotate(place=place).filter(place__lte=max(n for _, n in keys))
    grouped = defaultdict(list)
    async for row in rows.order_by("-id"):
        grouped[getattr(row, owner)].append(row)
    return [grouped[key][:count] for key, count in keys]


# endregion newest


async def load_posts(keys: list[tuple[int, int]]) -> list[list[models.Post]]:
    """Give the newest posts for each (author's id, how many)."""
    return await newest(models.Post, "author_id", keys)


async def load_comments(keys: list[tuple[int, int]]) -> list[list[models.Comment]]:
    """Give the newest comments for each (post's id, how many)."""
    return await newest(models.Comment, "post_id", keys)


# region loaders
class Loaders:
    """One set per request: a loader remembers all that it has loaded."""

    def __init__(self) -> None:
        self.people = DataLoader(load_people)
        self.posts = DataLoader(load_posts)
        self.comments = DataLoader(load_comments)


# endregion loaders


# region context
class Context(Loaders):
    """What resolvers find in `info.context`: loaders, and who is asking."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__()
        self.request = request

    async def caller(self) -> models.Person | None:
        """Give the person of the account that is signed in, or None."""
        user = await self.request.auser()
        if not user.is_authenticated:
            return None
        return await models.Person.objects.filter(user_id=user.pk).afirst()


# endregion context
