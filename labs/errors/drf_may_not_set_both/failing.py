import project
from rest_framework import serializers


class AccountSerializer(serializers.Serializer):
    # region fields
    password = serializers.CharField(read_only=True, write_only=True)
    owner = serializers.CharField(read_only=True, required=True)
    # endregion fields


print(AccountSerializer())
