source ./cannot_save.sh
python write.py 2>&1 | the_end
redis-cli set cart:7 lamp
