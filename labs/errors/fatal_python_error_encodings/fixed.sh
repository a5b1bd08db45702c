export PYTHONHOME=/opt/old-python
# region fixed
unset PYTHONHOME PYTHONPATH
python -c "print('hello')"
# endregion fixed
