source ./base.sh
printf '#!/bin/sh\necho "The shop runs."\n' > start.sh
printf 'FROM base\nCOPY --chmod=755 start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n' > Dockerfile
docker build --quiet --tag shop-start . > build.log
trap 'docker image rm --force shop-start > rm.log' EXIT
docker run --rm shop-start
