source ./remote.sh
printf '#!/bin/sh\necho "main is protected: open a pull request"\nexit 1\n' > origin.git/hooks/pre-receive
chmod +x origin.git/hooks/pre-receive
cd mine
git commit --quiet --allow-empty -m "Mine"
git push
