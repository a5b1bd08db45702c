import strawberry


# region fix
@strawberry.type
class ShopQuery:
    lamp: str = "lamp"


@strawberry.type
class Query(ShopQuery):
    pass


schema = strawberry.Schema(query=Query)
# endregion fix
print(schema.execute_sync("{ lamp }", root_value=Query()).data)
