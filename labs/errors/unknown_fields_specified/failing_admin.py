import project
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import RequestFactory


class UserAdmin(admin.ModelAdmin):
    fields = ["username", "nickname"]


request = RequestFactory().get("/")
UserAdmin(User, admin.AdminSite()).get_form(request)
