import inspect
import json

# region which
print(inspect.signature(json.dumps))
# endregion which
