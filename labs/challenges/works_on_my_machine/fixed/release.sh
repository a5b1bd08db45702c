# Builds the image once, on one machine, and writes down what was built.
# region release
set -eu
tag="$REGISTRY/shop/list:$(git rev-parse --short HEAD)"
docker build --tag "$tag" .
docker push "$tag"
docker inspect --format '{{index .RepoDigests 0}}' "$tag" > image.txt
# endregion release
