async def application(scope, receive, send):
    # region lifespan
    if scope["type"] == "lifespan":
        await receive()
        raise RuntimeError("DATABASE_URL is not set")
    # endregion lifespan
