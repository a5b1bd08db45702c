import ssl
from pathlib import Path

Path("authority.pem").write_text("<html>Not found</html>\n")
ssl.create_default_context(cafile="authority.pem")
