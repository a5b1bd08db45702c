cat > ready.py <<'PY'
from celery.signals import worker_ready
import tasks
worker_ready.connect(lambda sender, **_: sender.stop(), weak=False)
app = tasks.app
PY
timeout 20 celery -A ready worker --loglevel=INFO --pool=solo > worker.log 2>&1 || true
grep "transport:" worker.log
