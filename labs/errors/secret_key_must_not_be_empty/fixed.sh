# region key
export SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(50))')"
# endregion key
DJANGO_SETTINGS_MODULE=settings_fixed python sign_in.py
