ulimit -c 0
node --max-old-space-size=20 fill.js 2>&1 | grep FATAL
exit 134
