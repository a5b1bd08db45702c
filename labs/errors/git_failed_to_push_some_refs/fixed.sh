source ./remote.sh
printf '#!/bin/sh\nread old new ref\n[ "$ref" != refs/heads/main ] || { echo "main is protected: open a pull request"; exit 1; }\n' > origin.git/hooks/pre-receive
chmod +x origin.git/hooks/pre-receive
cd mine
git commit --quiet --allow-empty -m "Mine"
# region fix
git switch -c sell-lamps
git push -u origin sell-lamps
# endregion fix
