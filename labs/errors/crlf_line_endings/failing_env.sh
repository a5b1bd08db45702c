printf '#!/usr/bin/env python3\r\nprint("ready")\r\n' > manage.py
chmod +x manage.py
./manage.py
