sed -i 's/return {}\["cart"\]/return HttpResponse("empty")/; 1i from django.http import HttpResponse' broken.py
DJANGO_SETTINGS_MODULE=settings_logged python ask.py
