"""The address that answers GraphQL."""

from django.http import HttpRequest, HttpResponse
from strawberry.django.views import AsyncGraphQLView

from feed.loaders import Context


class Endpoint(AsyncGraphQLView):
    """Gives each request its own loaders."""

    async def get_context(
        self, request: HttpRequest, response: HttpResponse
    ) -> Context:
        """Create what the resolvers find in `info.context`."""
        return Context(request)
