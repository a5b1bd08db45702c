"""The same login as a GraphQL mutation: the budgets are asked for each field."""

import strawberry
from django.contrib.auth import authenticate
from strawberry.types import Info

from challenges.login_endpoint_abused import tries
from challenges.login_endpoint_abused.caller import seen_from


@strawberry.type
class Query:
    """GraphQL wants one."""

    shop: str = "open"


# region mutation
@strawberry.type
class Mutation:
    """What a client may change."""

    @strawberry.mutation
    def login(self, info: Info, username: str, password: str) -> bool:
        """Check a password; a request may ask this many times, by aliases."""
        request = info.context.request
        taken = tries.take(username, seen_from(request), None)
        if authenticate(request, username=username, password=password) is None:
            return False
        tries.give_back(taken)
        return True


# endregion mutation

schema = strawberry.Schema(query=Query, mutation=Mutation)
