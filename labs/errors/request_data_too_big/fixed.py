import project
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

# region fix
photo = SimpleUploadedFile("lamp.jpg", b"x" * 3_000_000)
request = RequestFactory().post("/photos/", {"photo": photo})
print(request.FILES["photo"].size)
# endregion fix
