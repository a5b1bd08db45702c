import traceback


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())
