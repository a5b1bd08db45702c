printf 'test:\n    echo passed\n' > Makefile
# region fix
sed -i -E 's/^ {4,}/\t/' Makefile
# endregion fix
make test
