import traceback

import jwt


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


KEY = "only-for-this-example-and-long-enough"
token = jwt.encode({"sub": "ada"}, KEY)
show(lambda: jwt.encode(["ada"], KEY))
show(lambda: jwt.encode({}, KEY, algorithm="HS999"))
show(lambda: jwt.decode(token, KEY))
show(lambda: jwt.decode(token, KEY, algorithms=["HS512"]))
show(lambda: jwt.encode({}, "-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----\n", algorithm="HS256"))
show(lambda: jwt.decode({}, KEY, algorithms=["HS256"]))
