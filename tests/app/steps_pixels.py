"""Measures of the screen: what differs, what has colour."""

#: Every sixteenth pixel is looked at: four bytes each.
SAMPLED = 64
#: Shares of the middle of the screen: a veil and its picture differ nearly everywhere, a grey one has no colour at all.
CHANGED, COLOUR = 0.1, 0.02


def middle_of(screen) -> bytes:
    """The pixels of the middle of the screen, where the picture is: half of the width, half of the height."""
    width, height, data = screen
    rows = (data[(y * width + width // 4) * 4 : (y * width + width * 3 // 4) * 4] for y in range(height // 4, height * 3 // 4))
    return b"".join(rows)


def differing(one, other) -> float:
    """The share of pixels in the middle that are not the same on two screens."""
    pairs = list(zip(middle_of(one)[::SAMPLED], middle_of(other)[::SAMPLED]))
    return sum(a != b for a, b in pairs) / len(pairs)


def colourful(screen) -> float:
    """The share of pixels in the middle with clear colour."""
    data = middle_of(screen)
    pairs = list(zip(data[0::SAMPLED], data[2::SAMPLED]))
    return sum(abs(blue - red) > 24 for blue, red in pairs) / len(pairs)
