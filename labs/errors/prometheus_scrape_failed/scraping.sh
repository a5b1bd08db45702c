# Runs Prometheus on a free port until it has scraped once; prints its log's line and the targets page.
free_port() { python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
app_port=$(free_port)
port=$(free_port)
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT

# $1: the address of the target
scrape() {
  cat > prometheus.yml <<END
global:
  scrape_interval: 1s
  scrape_timeout: 1s
scrape_configs:
  - job_name: shop
    static_configs:
      - targets: ["$1"]
END
  prometheus --config.file=prometheus.yml --storage.tsdb.path=data --log.level=debug \
    --web.listen-address="127.0.0.1:$port" > prometheus.log 2>&1 &
  touch targets.json
  for _ in $(seq 200); do
    curl --silent --output targets.json "http://127.0.0.1:$port/api/v1/targets" || true
    if grep -q '"health":"\(up\|down\)"' targets.json; then break; fi
    sleep 0.1
  done
  grep 'msg="Scrape failed"' prometheus.log | head -n 1 | sed "s/:$app_port/:8000/g; s/^ts=[^ ]*/ts=2026-11-30T09:00:00.000Z/; s/ on [0-9.]*:53/ on 127.0.0.11:53/" || true
  python -c '
import json
target = json.load(open("targets.json"))["data"]["activeTargets"][0]
print(target["health"].upper(), target["lastError"])' | sed "s/:$app_port/:8000/g; s/ on [0-9.]*:53/ on 127.0.0.11:53/"
}
wait_for() { for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$1") 2> wait.log && return || sleep 0.05; done; }
