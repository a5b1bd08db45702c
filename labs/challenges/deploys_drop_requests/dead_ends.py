"""Deploys that do one thing right, and lose requests."""

import signal

from challenges.deploys_drop_requests.site import Site
from services.processes import free_port


# region polite
def stop_politely(site: Site) -> None:
    """Let the old release finish, then start the new one."""
    site.stop(site.running, signal.SIGTERM)
    site.running = site.start("green", site.running.port)


# endregion polite


# region unready
def switch_at_once(site: Site) -> None:
    """Send requests to the new release as soon as its process runs."""
    port = free_port()
    site.switch_to(port)
    new = site.start("green", port)
    site.stop(site.running, signal.SIGTERM)
    site.running = new


# endregion unready


# region late
def switch_late(site: Site) -> None:
    """Stop the old release, and then tell the balancer."""
    new = site.start("green", free_port())
    site.wait_until_ready(new)
    site.stop(site.running, signal.SIGTERM)
    site.switch_to(new.port)
    site.running = new


# endregion late


# region undrained
def stop_at_once(site: Site) -> None:
    """Do all in the right order, and leave the queue to the old release."""
    new = site.start("green", free_port())
    site.wait_until_ready(new)
    site.switch_to(new.port)
    site.stop(site.running, signal.SIGTERM)
    site.running = new


# endregion undrained


# region impatient
def stop_impatiently(site: Site) -> None:
    """Do the same, and give the old release one second."""
    new = site.start("green", free_port())
    site.wait_until_ready(new)
    site.switch_to(new.port)
    site.stop(site.running, signal.SIGTERM, wait_for_it=False)
    site.running = new


# endregion impatient
