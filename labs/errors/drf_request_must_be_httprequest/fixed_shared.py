import project
from rest_framework.test import APIRequestFactory
from views_shared import shelf

print(shelf(APIRequestFactory().get("/shelf/")).data)
