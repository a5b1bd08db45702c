bash -n corrected.sh
bash corrected.sh live
