import time


def application(environ, start_response):
    time.sleep(2)  # A report, a slow API, a slow query.
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"the report\n"]
