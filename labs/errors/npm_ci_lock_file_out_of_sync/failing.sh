source ./project.sh
npm ci 2>&1 | sed '/Clean install/,$d'
