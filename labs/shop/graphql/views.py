"""The address that answers GraphQL."""

from django.contrib.auth.mixins import UserPassesTestMixin
from strawberry.django.views import GraphQLView

from shop.graphql.schema import schema


# region endpoint
class Endpoint(UserPassesTestMixin, GraphQLView):
    """Answers staff only: like the REST API, it shows names and addresses."""

    raise_exception = True

    def test_func(self) -> bool:
        """Tell whether this user may ask."""
        return self.request.user.is_staff


endpoint = Endpoint.as_view(
    schema=schema,
    graphql_ide=None,
    # A query in the address would end up in the logs of every server on the way.
    allow_queries_via_get=False,
)
# endregion endpoint
