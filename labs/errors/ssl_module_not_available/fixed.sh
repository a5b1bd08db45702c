# region which
python -c "import ssl; print(ssl.OPENSSL_VERSION)"
# endregion which
