# su asks everybody but root for a password.
if [ "$(id -u)" = 0 ]; then su root -c "echo -d shop"; else echo "-d shop"; fi
