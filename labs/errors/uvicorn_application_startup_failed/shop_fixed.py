import os


async def application(scope, receive, send):
    # region lifespan
    if scope["type"] == "lifespan":
        await receive()
        print("the database is", os.environ["DATABASE_URL"], flush=True)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
    # endregion lifespan
