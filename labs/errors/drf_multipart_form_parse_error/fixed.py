from api import send

send("multipart/form-data; boundary=line")
