import project
from django.shortcuts import redirect

print(redirect("order-detail", pk=7).url)
