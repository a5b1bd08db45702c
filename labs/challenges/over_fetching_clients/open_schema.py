"""The shop's GraphQL API as a first attempt: whatever is asked is answered."""

import strawberry

from shop.graphql.schema import Query

# region schema
schema = strawberry.Schema(
    query=Query,
)
# endregion schema
