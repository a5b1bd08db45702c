mkdir -p shop
rm -f ./*.sh ./*.py
cd shop
# region which
pwd
ls
ls ..
# endregion which
