import sys

from tasks import total

print(total.delay([8, 12]).get(timeout=int(sys.argv[1])))
