# A script as Git checks it out on Windows: "\r" before each newline.
{
  git init --initial-branch main
  printf '#!/bin/bash\nset -e\n\ncd /tmp\ngreet() {\n  echo "ready"\n}\ngreet\n' > entrypoint.sh
  chmod +x entrypoint.sh
  git add entrypoint.sh
  git commit -m "Add the entrypoint"
  git config core.autocrlf true
  rm entrypoint.sh
  git checkout -- entrypoint.sh
} > setup.log 2>&1
