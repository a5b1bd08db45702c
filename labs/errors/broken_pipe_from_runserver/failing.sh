source ./serve.sh
python leave.py
grep -E "report|Broken" server.log
