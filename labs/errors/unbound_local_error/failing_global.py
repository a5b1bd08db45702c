import traceback


def show(text):
    try:
        compile(text, "shop.py", "exec")
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)).strip())


show("def sell():\n    print(sold)\n    global sold\n")
show("def sell(sold):\n    global sold\n")
show("def sell():\n    nonlocal sold\n")
