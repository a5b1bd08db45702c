print("Here is manage.py")
