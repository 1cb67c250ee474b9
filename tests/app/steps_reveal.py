"""A masked number is revealed: for a reason that is kept, and with the code of an authenticator."""

import words

REASON = "the card is blurred there"


def reveal(shift):
    """From the data of the application on the desk, and back there. Answers what was said and shown."""
    keyboard, sight = shift.keyboard, shift.sight
    if not sight.is_enabled(words.REVEAL):
        return None
    keyboard.press("N")
    shift.until("the question why", lambda: sight.is_focused(words.REVEAL_REASON))
    keyboard.type(REASON)
    keyboard.press("Enter")
    shift.until("the question for a code", lambda: sight.is_focused(words.REVEAL_CODE))
    keyboard.type(shift.world.code_of(shift.desk.person))
    keyboard.press("Enter")
    shown = shift.until("the number", lambda: next((line for line in sight.sentences() if is_number(line)), None))
    keyboard.press("Esc")
    shift.until("the number to be masked", lambda: shown not in sight.sentences())
    return shown


def is_number(line):
    """Numbers of the sample's documents: letters and digits, nothing else."""
    return 7 <= len(line) <= 14 and line.isalnum() and line.isupper() and any(letter.isdigit() for letter in line)
