"""The same feed over REST: resources, and one endpoint cut for one screen."""

from django.db.models import Prefetch
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404

from feed.models import Comment, Person, Post

COMPACT = {"safe": False, "json_dumps_params": {"separators": (",", ":")}}


def size(request: HttpRequest) -> int:
    """Give the page size that the address asks for."""
    return min(int(request.GET.get("first", 10)), 50)


# region resources
def posts(request: HttpRequest) -> JsonResponse:
    """Give the newest posts."""
    rows = Post.objects.order_by("-id")[: size(request)]
    return JsonResponse(list(rows.values()), **COMPACT)


def comments(request: HttpRequest, pk: int) -> JsonResponse:
    """Give the newest comments of a post."""
    rows = Comment.objects.filter(post_id=pk).order_by("-id")
    return JsonResponse(list(rows[: size(request)].values()), **COMPACT)


def person(request: HttpRequest, pk: int) -> JsonResponse:
    """Give one person."""
    row = get_object_or_404(Person, pk=pk)
    fields = {"name": row.name, "email": row.email, "about": row.about}
    return JsonResponse(fields, **COMPACT)


# endregion resources


# region screen
def feed_screen(request: HttpRequest) -> JsonResponse:
    """Give exactly what the feed screen shows."""
    newest = Comment.objects.select_related("author").order_by("-id")
    rows = Post.objects.select_related("author").order_by("-id")
    said = Prefetch("comments", newest[:2], to_attr="newest")
    rows = rows.prefetch_related(said)
    feed = [
        {
            "title": post.title,
            "author": {"name": post.author.name},
            "comments": [
                {"text": row.text, "author": {"name": row.author.name}}
                for row in post.newest
            ],
        }
        for post in rows[: size(request)]
    ]
    return JsonResponse({"posts": feed}, **COMPACT)


# endregion screen
