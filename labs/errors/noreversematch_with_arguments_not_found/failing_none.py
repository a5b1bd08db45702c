import project
from django.shortcuts import redirect

print(redirect("order-detail").url)
