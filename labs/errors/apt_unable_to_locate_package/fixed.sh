# Simulated, so that nothing is installed and no list is needed.
apt-get install --simulate bash 2>&1 | sed 's/([^)]*)/(5.2)/' | tail -n 2
