run-until "beat: Starting" beat.log bash start.sh
grep -o "beat: Starting" beat.log
