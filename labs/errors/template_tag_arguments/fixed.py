from render import render

# region fixed
render("{% for name in names %}{{ name }}{% endfor %}")
render("{% if user == 'ada' and price %}{{ price|add:1 }}{% endif %}")
render("{% with total=price %}{{ total }}{% endwith %}")
render("{% include 'base.html' with user=user %}")
# endregion fixed
render("{% extends 'base.html' %}{% block content %}Lamps{% endblock %}")
render("{% load prices %}{% price_tag price currency='EUR' %}")
