git init --quiet shop
cd shop
git config user.useConfigOnly true
git -c user.name=Ada -c user.email=ada@example.com commit --quiet --allow-empty -m "First"
git tag --annotate v1 -m "First release"
