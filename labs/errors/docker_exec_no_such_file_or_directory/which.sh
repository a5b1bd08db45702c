source ./base.sh
printf '#!/bin/sh\r\necho "The shop runs."\r\n' > start.sh
# region which
head -n 1 start.sh | od -c
# endregion which
