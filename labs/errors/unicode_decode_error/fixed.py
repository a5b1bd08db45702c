from pathlib import Path

# What a spreadsheet program saves on Windows.
Path("customers.csv").write_bytes("name,city\nChloé,Yaoundé\n".encode("cp1252"))
# region fix
print(Path("customers.csv").read_text(encoding="cp1252"))
# endregion fix
