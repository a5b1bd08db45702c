import traceback

for mode, work in (
    ("rb", lambda file: file.read()),
    ("rb", lambda file: file.seek(0)),
    ("wb", lambda file: file.write(b"mug")),
):
    file = open("/dev/null", mode)
    file.close()
    try:
        work(file)
    except ValueError:
        traceback.print_exc()
