import project

from django.contrib.auth.models import Group

# region fix
group = Group.objects.create(name="packers")
print(group.objects.count())
# endregion fix
