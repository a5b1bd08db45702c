import asyncio

import strawberry
from orders import Query

schema = strawberry.Schema(query=Query)


async def listen() -> None:
    async for result in await schema.subscribe("subscription { sold }"):
        for error in result.errors or []:
            raise SystemExit(error.message)


asyncio.run(listen())
