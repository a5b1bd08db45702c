import os
from hashlib import pbkdf2_hmac


def application(environ, start_response):
    password = environ["wsgi.input"].read()
    # region hash
    salt = os.urandom(16)
    hashed = pbkdf2_hmac("sha256", password, salt, 600_000)
    # endregion hash
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"%d bytes\n" % len(salt + hashed)]
