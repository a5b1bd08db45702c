source ./make.sh
export LC_ALL=C.UTF-8
# region which
grep -nP '[^\x00-\x7F]' pasted.py space.py
# endregion which
