async def app(scope, receive, send):
    """Answer nothing."""
