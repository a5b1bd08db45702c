import project
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

storage = FileSystemStorage("media")
storage.save("invoices/seven.pdf", ContentFile(b"7"), max_length=8)
