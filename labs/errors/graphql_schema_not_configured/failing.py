import strawberry
from orders import Query, ask

# region schema
schema = strawberry.Schema(query=Query)
# endregion schema
ask(schema, "mutation { sell(count: 2) }")
