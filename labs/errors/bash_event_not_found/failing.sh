echo 'git commit -m "Sell lamps!now"' | bash --norc -i 2>&1 | grep "event not found"
exit 1
