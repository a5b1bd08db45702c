import project
from django.core.files.storage import FileSystemStorage

media = FileSystemStorage(location="media")
# region fix
print(media.exists("invoices/7.pdf"))
# endregion fix
