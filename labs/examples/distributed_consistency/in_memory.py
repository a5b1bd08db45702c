"""The same steps with an `except` that undoes them: the plan is in memory."""

from parts import Refused
from saga import STEPS, Step


# region place
def place(order: int) -> None:
    """Call the services in turn; undo what is done when one refuses."""
    done: list[Step] = []
    try:
        for step in STEPS:
            step.act(order)
            done.append(step)
    except Refused:
        for step in reversed(done):
            if step.undo is not None:
                step.undo(order)


# endregion place
