source ./worker.sh --pool=solo
python ask.py 20
