source ./origin.sh
cd mine
(git switch -c payment && git push -u origin payment && git push origin --delete payment) > setup.log 2>&1
git pull
