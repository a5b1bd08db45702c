export PYTHONIOENCODING=cp1252 LC_ALL=C.UTF-8
# region which
python -c 'import locale, sys; print(sys.stdout.encoding, locale.getpreferredencoding())'
# endregion which
