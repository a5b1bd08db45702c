import django

print("Django", django.get_version())
