def application(environ, start_response):
    # region rows
    rows = [bytes(1000) for _ in range(400_000)]
    size = sum(len(row) for row in rows)
    # endregion rows
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"%d bytes\n" % size]
