"""What the feed is made of."""

from django.conf import settings
from django.db import models


class Person(models.Model):
    """Somebody who writes."""

    # Who may write as this person: an account, found by its id. An e-mail address
    # would not do: Django lets two accounts have the same one.
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True
    )
    name = models.CharField(max_length=80)
    email = models.EmailField()
    about = models.TextField()

    def __str__(self) -> str:
        return self.name


class Post(models.Model):
    """A text with a title."""

    author = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="posts")
    title = models.CharField(max_length=120)
    body = models.TextField()

    def __str__(self) -> str:
        return self.title


class Comment(models.Model):
    """What somebody said under a post; the author may have left."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True)
    text = models.CharField(max_length=280)

    def __str__(self) -> str:
        return self.text
