"""Waiting for a condition, with a deadline that says what was waited for and what was seen instead."""

import time

POLL_SECONDS = 0.02


class Timeout(Exception):
    pass


def wait_until(what: str, probe, seconds: float, seen=lambda: None):
    """Calls probe() until it answers something true and returns that answer.

    An exception of the probe counts as "not yet": trees and processes change while they are read. After `seconds` it
    raises Timeout with what was waited for, the last exception and, if given, what `seen()` says is there instead.
    """
    deadline = time.monotonic() + seconds
    trouble = None
    while True:
        try:
            answer = probe()
            trouble = None
        except Exception as error:  # pylint: disable=broad-except
            answer, trouble = None, error
        if answer:
            return answer
        if time.monotonic() >= deadline:
            parts = [f"waited {seconds:g} s for {what}"]
            if trouble is not None:
                parts.append(f"last trouble: {trouble!r}")
            try:
                there = seen()
            except Exception as error:  # pylint: disable=broad-except
                there = f"nothing, for {error!r}"
            if there is not None:
                parts.append(f"seen instead: {there}")
            raise Timeout("; ".join(parts))
        time.sleep(POLL_SECONDS)
