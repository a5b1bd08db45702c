source ./base.sh
printf '#!/bin/sh\r\necho "The shop runs."\r\n' > start.sh
chmod +x start.sh
# region fix
sed -i 's/\r$//' start.sh
# endregion fix
printf 'FROM base\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n' > Dockerfile
docker build --quiet --tag shop-start . > build.log
trap 'docker image rm --force shop-start > rm.log' EXIT
docker run --rm shop-start
