def application(environ, start_response):
    """Sends a cookie of about 6,000 bytes, as a session that holds too much does."""
    start_response("200 OK", [("Set-Cookie", "session=" + "x" * 6000), ("Content-Length", "3")])
    return [b"20\n"]
