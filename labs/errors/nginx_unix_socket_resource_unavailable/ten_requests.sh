# Ten requests at once; prints how many got which status.
mkdir run
until_ready() { until [ -S run/gunicorn.sock ]; do sleep 0.05; done; }
ten_requests() {
  for n in $(seq 10); do
    curl --silent --output "page$n.html" --write-out "%{http_code}\n" "http://127.0.0.1:$port/" > "status$n.txt" &
    pids="${pids:-} $!"
  done
  # shellcheck disable=SC2086
  wait $pids
  cat status*.txt | sort | uniq --count
}
