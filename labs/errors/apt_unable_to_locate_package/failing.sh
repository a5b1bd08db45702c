apt-get install --simulate libpq-dev6 2>&1 | tail -n 1
