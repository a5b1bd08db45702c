import project
from rest_framework import serializers


class AccountSerializer(serializers.Serializer):
    # region fields
    password = serializers.CharField(write_only=True)
    owner = serializers.CharField(read_only=True)
    # endregion fields


print(AccountSerializer())
