"""A deploy that starts the new release beside the old one."""

import signal

from challenges.deploys_drop_requests.site import Site
from services.processes import free_port


# region deploy
def deploy(site: Site) -> None:
    """Replace the release that runs."""
    new = site.start("green", free_port())
    site.wait_until_ready(new)
    site.switch_to(new.port)
    site.drain(site.running)
    site.stop(site.running, signal.SIGTERM)
    site.running = new


# endregion deploy
