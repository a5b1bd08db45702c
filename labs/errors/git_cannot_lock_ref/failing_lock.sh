git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
# What a Git that was killed leaves behind.
touch .git/refs/heads/main.lock
git commit --quiet --allow-empty -m "Second"
