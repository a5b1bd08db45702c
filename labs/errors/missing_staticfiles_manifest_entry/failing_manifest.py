import json
from pathlib import Path

import project
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage

Path("collected").mkdir()
Path("collected/staticfiles.json").write_text(json.dumps({"version": "9.9", "paths": {}}))
ManifestStaticFilesStorage(location="collected", base_url="/static/")
