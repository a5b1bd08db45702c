# region start
gunicorn --chdir /home/ada/src shop:application
# endregion start
