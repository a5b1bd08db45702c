source ./worker.sh --pool=solo
python ask.py || true
until_logged "KeyError"
sed -n '/unregistered/,/KeyError/p' worker.log
