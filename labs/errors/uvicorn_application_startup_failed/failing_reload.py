import uvicorn


async def application(scope, receive, send):
    pass


# region run
uvicorn.run(application, reload=True)
# endregion run
