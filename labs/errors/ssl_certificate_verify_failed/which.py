import subprocess

from shop_server import server

subprocess.run(
    f"openssl s_client -connect localhost:{server.server_port} -servername localhost"
    " < /dev/null 2> /dev/null | grep -E '^(subject|issuer|Verification)'",
    shell=True,
    check=False,
)
