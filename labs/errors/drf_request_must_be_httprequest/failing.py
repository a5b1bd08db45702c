import project
from rest_framework.test import APIRequestFactory
from views import shelf

print(shelf(APIRequestFactory().get("/shelf/")).data)
