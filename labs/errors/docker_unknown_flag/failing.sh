# region fix
docker context ls --qiuet
# endregion fix
