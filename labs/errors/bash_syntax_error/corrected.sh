# region check
if [ "$1" = "live" ]; then
  echo "deploying"
fi
# endregion check
