import sys

sys.path.append("site-packages")

import oldhttp

print(oldhttp.Headers)
