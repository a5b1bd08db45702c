promtool check config wrong.yml || true
printf 'scrape_configs:\n  - job_name: shop\n    job_name: web\n' > twice.yml
promtool check config twice.yml || true
printf 'scrape_configs:\n  - job_name: shop\n  - job_name: shop\n' > same.yml
promtool check config same.yml || true
prometheus --config.file=wrong.yml --storage.tsdb.path=data --web.listen-address=127.0.0.1:0 2>&1 | grep "level=error" | sed 's/^ts=[^ ]*/ts=2026-11-30T09:00:00.000Z/'
