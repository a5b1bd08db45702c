"""The address that answers GraphQL."""

from django.http import HttpRequest, HttpResponse
from strawberry.django.views import AsyncGraphQLView

from feed.loaders import Loaders


class Endpoint(AsyncGraphQLView):
    """Gives each request its own loaders."""

    async def get_context(
        self, request: HttpRequest, response: HttpResponse
    ) -> Loaders:
        """Make what the resolvers find in `info.context`."""
        return Loaders()
