"""Pictures of the screen, as PNG files."""

from pathlib import Path
import struct
import zlib

from Xlib import X, display as xdisplay


def png_of(width: int, height: int, bgrx: bytes) -> bytes:
    """A PNG of pixels as X gives them: four bytes each, blue first, rows without padding."""
    stride = width * 3
    rgb = bytearray(width * height * 3)
    rgb[0::3], rgb[1::3], rgb[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
    rows = b"".join(b"\0" + rgb[start : start + stride] for start in range(0, len(rgb), stride))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data) for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b"")))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class Screen:
    def __init__(self, display_name: str):
        self._display = xdisplay.Display(display_name)

    def pixels(self):
        """(width, height, bytes), blue first, four bytes a pixel."""
        root = self._display.screen().root
        size = root.get_geometry()
        image = root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        data = image.data
        return size.width, size.height, data if isinstance(data, bytes) else data.encode("latin-1")

    def save(self, path: Path):
        path.write_bytes(png_of(*self.pixels()))

    def owner_of(self, selection: str):
        """The window that offers something in this selection of X ("CLIPBOARD", "PRIMARY"); X.NONE when nothing does."""
        return self._display.get_selection_owner(self._display.intern_atom(selection))

    def close(self):
        self._display.close()
