import strawberry
from orders import Mutation, Query, ask

# region schema
schema = strawberry.Schema(query=Query, mutation=Mutation)
# endregion schema
ask(schema, "mutation { sell(count: 2) }")
