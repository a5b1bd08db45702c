cat > other.py <<'PY'
import project
from django.core.cache import caches

caches["sessions"]
PY
python other.py
