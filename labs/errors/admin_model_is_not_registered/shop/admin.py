from django.contrib import admin
from django.contrib.auth.models import Group

# region admin
admin.site.unregister(Group)
# endregion admin
