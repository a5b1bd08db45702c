source ./base.sh
printf 'FROM base\nCMD ["echo The shop runs."]\n' > Dockerfile
docker build --quiet --tag shop-start . > build.log
trap 'docker image rm --force shop-start > rm.log' EXIT
docker run --rm shop-start
