# As a RUN line of a Dockerfile is run.
/bin/sh -c 'source ./settings.env' || true
/bin/sh -c '[[ 1 == 1 ]] && echo same' || true
/bin/sh -c 'name=shop; echo ${name^^}'
