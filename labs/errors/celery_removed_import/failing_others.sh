for line in "from celery.decorators import periodic_task" "from celery import task" "from celery.utils.encoding import safe_str" "import djcelery"; do
  python -c "$line" 2>&1 | tail -n 1
done
