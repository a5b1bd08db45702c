import strawberry
from queries_fixed import Query

schema = strawberry.Schema(query=Query)
print(schema.as_str())
