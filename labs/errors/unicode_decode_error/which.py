from pathlib import Path

Path("customers.csv").write_bytes("name,city\nChloé,Yaoundé\n".encode("cp1252"))
Path("exported.csv").write_bytes("name\nChloé\n".encode("utf-16"))
# region which
for name in ["customers.csv", "exported.csv"]:
    print(name, Path(name).read_bytes()[:16])
# endregion which
