# region which
docker context ls
# endregion which
