"""Renders one template after another, and prints what Python prints last."""

import traceback

import project
from django.template import Context, Engine

engine = Engine(
    libraries={"prices": "shop.templatetags.prices"},
    loaders=[
        (
            "django.template.loaders.locmem.Loader",
            {
                "base.html": "{% block content %}{% endblock %}",
                "late.html": "{{ price }}{% extends 'base.html' %}",
            },
        )
    ],
)


def render(text):
    try:
        print(engine.from_string(text).render(Context({"price": 9, "user": "ada"})))
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())
