ls *.py
python worker.py
