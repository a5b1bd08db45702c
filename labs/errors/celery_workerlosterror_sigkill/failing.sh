source ./limited.sh
python -c "from tasks import export; export.delay(2_000_000).get(timeout=20)" || true
until_logged "WorkerLostError: "
sed -n '/Task handler raised/,$p' worker.log
