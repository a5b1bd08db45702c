bash -c 'source venv/bin/activate'
