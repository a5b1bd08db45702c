source ./base.sh
# The head of a program for arm64, which a processor of Intel or AMD does not run.
printf '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\xb7\0\x01\0\0\0' > python
head -c 100 /dev/zero >> python
chmod +x python
printf 'FROM base\nCOPY python /usr/local/bin/python\nENTRYPOINT ["/usr/local/bin/python"]\n' > Dockerfile
docker build --quiet --tag shop-start . > build.log
trap 'docker image rm --force shop-start > rm.log' EXIT
docker run --rm shop-start
