source ./worker.sh --concurrency=2
python -c "from tasks import tidy; print(tidy.delay().get(timeout=10))"
until_logged "goes on"
grep -o "goes on after.*" worker.log
