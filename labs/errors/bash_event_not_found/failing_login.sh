echo 'echo "Sell lamps!now"' | exec -a -bash bash --norc -i 2>&1 | grep "event not found"
exit 1
