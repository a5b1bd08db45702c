source ./cannot_save.sh
rmdir "$FOLDER/dump.rdb"
# region fix
redis-cli bgsave
# endregion fix
sleep 0.5
python write.py
