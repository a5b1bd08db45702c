git init --quiet shop
cd shop
git rev-parse HEAD || true
git log || true
git branch payment || true
git tag v1 || true
git switch payment || true
git archive main || true
git log --oneline main..HEAD || true
git log main -- || true
git cat-file -p main || true
git show 1111111111111111111111111111111111111111
