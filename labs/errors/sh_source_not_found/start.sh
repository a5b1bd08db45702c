#!/bin/bash
source ./settings.env
if [[ $DEBUG == 1 ]]; then echo "debug"; fi
declare -x PORT
echo "${NAME^^} on $PORT"
