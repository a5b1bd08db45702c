"""A GraphQL view, and what it answers."""

import json

import project
import strawberry
from django.test import Client, override_settings
from django.urls import path
from strawberry.django.views import GraphQLView


@strawberry.type
class Query:
    lamp: str = "in stock"


schema = strawberry.Schema(query=Query)
urlpatterns = [path("graphql/", GraphQLView.as_view(schema=schema))]


def post(body):
    with override_settings(ROOT_URLCONF="shop_graphql"):
        answer = Client().post("/graphql/", body, content_type="application/json")
        print(answer.status_code)
        print(answer.content.decode())
