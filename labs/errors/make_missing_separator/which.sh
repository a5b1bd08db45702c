printf 'test:\n    pytest\nlint:\n\truff check\n' > Makefile
# region which
cat -t Makefile
# endregion which
