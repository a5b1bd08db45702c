source ./port.sh
kill $OTHER
while kill -0 $OTHER 2> taken.log; do sleep 0.05; done
python serve.py "$PORT"
sleep 0.2
