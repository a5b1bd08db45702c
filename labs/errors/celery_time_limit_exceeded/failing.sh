source ./worker.sh --concurrency=2
python -c "
from tasks import hard, soft
one, two = hard.delay(), soft.delay()
try:
    one.get(timeout=10)
except Exception as error:
    print(type(error).__module__, type(error).__name__, error)
two.get(timeout=10)
" || true
until_logged "SoftTimeLimitExceeded()"
sleep 0.5
sed -n '/received/,$p' worker.log
grep "time limit (1s)" worker.log
