source ./power_cut.sh
rm "$OBJECT"
git log
