cat > posix.sh <<'END'
. ./settings.env
if [ "$DEBUG" = 1 ]; then echo "debug"; fi
echo "$NAME" | tr a-z A-Z
END
dash posix.sh
