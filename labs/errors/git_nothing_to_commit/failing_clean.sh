source ./repository.sh
set -x
git commit -m "Sell a lamp"
