"""The same poll, and a cancel that reaches it."""

import asyncio
import logging

from examples.asyncio.services import UNIT
from examples.asyncio.timeline import Timeline

LOG = logging.getLogger(__name__)


# region poll
async def poll(timeline: Timeline) -> str:
    """Catch what can be tried again, and nothing else."""
    for _ in range(4):
        try:
            with timeline.span("poll"):
                await asyncio.sleep(2 * UNIT)
        except Exception as error:  # a CancelledError is none
            LOG.info("asked in vain: %r", error)
    return "not paid"


# endregion poll
