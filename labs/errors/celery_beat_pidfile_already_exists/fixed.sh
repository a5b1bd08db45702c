echo $$ > celerybeat.pid
run-until "beat: Starting" beat.log bash -eu start.sh
grep -o "beat: Starting" beat.log
