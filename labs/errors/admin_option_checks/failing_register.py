import traceback

import project
from django.contrib import admin
from django.db import models


class Base(models.Model):
    class Meta:
        abstract = True
        app_label = "shop"


class Plain:
    pass


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


site = admin.AdminSite()
show(lambda: site.register(Base))
show(lambda: admin.register()(admin.ModelAdmin))
show(lambda: admin.register(Base, site=site)(Plain))
