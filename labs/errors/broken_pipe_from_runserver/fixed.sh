source ./serve.sh
python -c 'import os, urllib.request as u; print(len(u.urlopen("http://localhost:" + os.environ["PORT"] + "/report/").read()))'
sleep 0.3
grep -E "report|Broken" server.log
