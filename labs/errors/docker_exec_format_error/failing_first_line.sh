source ./base.sh
printf '\n#!/bin/sh\necho "The shop runs."\n' > start.sh
chmod +x start.sh
printf 'FROM base\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n' > Dockerfile
docker build --quiet --tag shop-start . > build.log
trap 'docker image rm --force shop-start > rm.log' EXIT
docker run --rm shop-start
