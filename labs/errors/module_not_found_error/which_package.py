from importlib.metadata import packages_distributions

installed = packages_distributions()
# region which
for module in ["yaml", "jwt", "dateutil", "rest_framework", "corsheaders"]:
    print(f"import {module:16} pip install {installed[module][0]}")
# endregion which
