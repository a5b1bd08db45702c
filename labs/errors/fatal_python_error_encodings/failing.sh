PYTHONHOME=/opt/old-python python -c "print('hello')"
