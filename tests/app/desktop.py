"""A desktop of one's own: virtual screen, window manager, session bus and accessibility, in a private home."""

from contextlib import ExitStack
from pathlib import Path
import os
import shutil

from processes import Program, stopping
from waiting import wait_until

WIDTH, HEIGHT = 1920, 1080
START_SECONDS = 20
ACCESSIBILITY_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={runtime}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
WINDOW_MANAGER_CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <applications><application class="*" type="normal"><maximized>yes</maximized><decor>no</decor><focus>yes</focus></application></applications>
</openbox_config>
"""


class Desktop:
    """Use as a context. `env` is what programs on this desktop are started with; nothing of the caller's leaks in but PATH."""

    def __init__(self, home: Path, logs: Path):
        self.home, self.logs = home, logs
        self._stack = ExitStack()
        self.env = {
            "PATH": os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin"),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "TMPDIR": str(home / "tmp"),
            "XDG_RUNTIME_DIR": str(home / "runtime"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }

    def __enter__(self):
        try:
            for name in ("tmp", "runtime", "config", "data", "cache", "state"):
                (self.home / name).mkdir(mode=0o700, parents=True)
            self.logs.mkdir(parents=True, exist_ok=True)
            self._start_screen()
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_):
        self._stack.close()

    def start(self, command, **kwargs) -> Program:
        log = self.logs / (Path(command[0]).name + ".log")
        return self._stack.enter_context(stopping(Program(command, self.env, log, **kwargs)))

    def _start_screen(self):
        # Without repeating keys: what a held one does is the same, and a slow machine does not take a repeat for letting go.
        screen = self.start(["Xvfb", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset", "-r"], answers=["-displayfd"])
        self.env["DISPLAY"] = f":{screen.answer_of('-displayfd', START_SECONDS)}"

    def _start_bus(self):
        """A session bus that knows how to start the accessibility bus and nothing else: no keychain asks for a password."""
        services = self.home / "services"
        services.mkdir()
        shutil.copy(ACCESSIBILITY_SERVICE, services)
        config = self.home / "bus.conf"
        config.write_text(BUS_CONFIG.format(runtime=self.env["XDG_RUNTIME_DIR"], services=services), encoding="utf-8")
        bus = self.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.read_output(START_SECONDS).strip()

    def _start_window_manager(self):
        from Xlib import X, display as xdisplay

        connection = xdisplay.Display(self.env["DISPLAY"])
        self._stack.callback(connection.close)
        config = self.home / "openbox.xml"
        config.write_text(WINDOW_MANAGER_CONFIG, encoding="utf-8")
        self.start(["openbox", "--sm-disable", "--config-file", str(config)])
        check = connection.intern_atom("_NET_SUPPORTING_WM_CHECK")
        wait_until("the window manager", lambda: connection.screen().root.get_full_property(check, X.AnyPropertyType), START_SECONDS)
