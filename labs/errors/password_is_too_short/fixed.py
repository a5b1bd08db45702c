import project
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers


# region serializer
class RegisterSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["username", "email", "password"]
        extra_kwargs = {"password": {"write_only": True}}

    def validate(self, values):
        validate_password(values["password"], User(**values))
        return values

    def create(self, values):
        return User.objects.create_user(**values)


# endregion serializer
data = {"username": "ada", "email": "ada@example.com", "password": "lamp-desk-mug-chair"}
ada = RegisterSerializer(data=data)
ada.is_valid(raise_exception=True)
print(ada.save())
