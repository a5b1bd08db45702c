# region fix
import os

folder = os.environ.get("INVOICES")
print(os.path.join(folder, "2026.csv"))
# endregion fix
