from pathlib import Path

Path("customers.csv").write_bytes("name\nChloé\n".encode("utf-16"))
print(Path("customers.csv").read_text(encoding="utf-8"))
