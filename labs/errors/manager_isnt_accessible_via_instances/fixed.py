import project

from django.contrib.auth.models import Group

# region fix
group = Group.objects.create(name="packers")
print(Group.objects.count())
# endregion fix
