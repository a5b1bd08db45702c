"""The same feed over GraphQL, three ways, and over REST."""

from django.urls import path
from feed import rest, schema, schema_naive, views

urlpatterns = [
    path("graphql/", views.Endpoint.as_view(schema=schema.schema)),
    path("open-graphql/", views.Endpoint.as_view(schema=schema.without_limits)),
    path("naive-graphql/", views.Endpoint.as_view(schema=schema_naive.schema)),
    path("posts/", rest.posts),
    path("posts/<int:pk>/comments/", rest.comments),
    path("people/<int:pk>/", rest.person),
    path("screens/feed/", rest.feed_screen),
]
