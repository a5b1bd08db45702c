import project
from django.db import models

# region fix
invoice = models.FileField(upload_to="/invoices/")
# endregion fix
print(invoice.generate_filename(None, "7.pdf"))
