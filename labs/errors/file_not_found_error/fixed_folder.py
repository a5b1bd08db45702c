from pathlib import Path

# region fix
Path("invoices/2026").mkdir(parents=True, exist_ok=True)
with open("invoices/2026/1042.txt", "w") as file:
    file.write("lamp 40\n")
# endregion fix
print(Path("invoices/2026/1042.txt").read_text())
