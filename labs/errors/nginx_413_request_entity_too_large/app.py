def application(environ, start_response):
    photo = environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"%d bytes received\n" % len(photo)]
