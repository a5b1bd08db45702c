source ./power_cut.sh
git status
