# region which
grep -rn "DJANGO_SETTINGS_MODULE" --include="*.py" --include="*.ini" --include="*.toml" .
ls -d */settings*
# endregion which
