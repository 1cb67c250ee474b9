"""The platform and the window, started as run.sh starts them, on a desktop and in folders of their own."""

from contextlib import ExitStack
from pathlib import Path
import json
import secrets
import subprocess
import urllib.parse

from desktop import Desktop
from keyboard import Keyboard
from network import Network
from platform_api import PlatformApi
from processes import Program, stopping
from screen import Screen
import sight

#: Making the sample pictures takes a while on a slow machine.
PLATFORM_SECONDS = 300
STOP_SECONDS = 30


class World:
    """Use as a context. Everything that is written lands below `folder`; what must stay secret is in `secrets`."""

    def __init__(self, bin_folder: Path, sample: str, folder: Path):
        self._bin, self._sample, self.folder = bin_folder, sample, folder
        self._stack = ExitStack()
        self._key, self._passphrase = secrets.token_hex(32), secrets.token_urlsafe(24)
        self._port = 0
        self._people = []
        self.platform = self.window = None

    def __enter__(self):
        try:
            self.desktop = self._stack.enter_context(Desktop(self.folder / "home", self.folder / "logs"))
            import os

            os.environ.update(self.desktop.env)  # the bindings of AT-SPI read the address of the bus from there
            self.sight = sight.Sight(sight.connect(), "vigie")
            self.keyboard, self.screen = Keyboard(self.desktop.env["DISPLAY"]), Screen(self.desktop.env["DISPLAY"])
            self._stack.callback(self.keyboard.close)
            self._stack.callback(self.screen.close)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_):
        self._stack.close()

    def start_platform(self, *options: str):
        """On the port and the data of the last time, if there was one. `options` are added to those of every start."""
        command = [str(self._bin / "vigie-platform"), "--listen", f"127.0.0.1:{self._port}",
                   "--data", str(self.folder / "platform"), "--sample", self._sample,
                   "--evidence", str(self._bin.parents[1] / "evidence"), *options]  # drawn by build.sh; else by the first start
        self.platform = self._stack.enter_context(stopping(Program(
            command, self.desktop.env, self.folder / "logs" / "platform.log", secrets=[("--key-fd", self._key)], answers=["--tokens-fd"])))
        self.url = self.platform.read_ready(PLATFORM_SECONDS)["url"]
        self._port = urllib.parse.urlsplit(self.url).port
        if not self._people:
            # The tokens of the first start stay good, and the window goes on with its own.
            handed = self.platform.answer_of("--tokens-fd", STOP_SECONDS)
            self._people, self.hook_secret = handed["people"], handed["hive_secret"]
            self.network = self._stack.enter_context(Network(self._port))

    def stop_platform(self) -> int:
        return self.platform.stop(STOP_SECONDS)

    def api(self, role: str) -> PlatformApi:
        """As the first person of this role. Never through the network that can be cut."""
        return PlatformApi(self.url, self._token(role))

    def api_of(self, person: str) -> PlatformApi:
        return PlatformApi(self.url, next(one["token"] for one in self._people if one["person"] == person))

    def _token(self, role: str) -> str:
        return next(one["token"] for one in self._people if one["role"] == role)

    @property
    def profile(self) -> Path:
        return self.profile_of("moderator")

    def profile_of(self, role: str) -> Path:
        return self.folder / "home" / ("profile" if role == "moderator" else f"profile-{role}")

    def open_window(self, language: str, theme: str, role="moderator", env=None):
        """`env` is added to what programs of this desktop are started with."""
        command = [str(self._bin / "vigie"), "--profile", str(self.profile_of(role)), "--server", self.network.url,
                   "--language", language, "--theme", theme]
        self.window = self._stack.enter_context(stopping(Program(
            command, {**self.desktop.env, **(env or {})}, self.folder / "logs" / "vigie.log",
            secrets=[("--token-fd", self._token(role)), ("--passphrase-fd", self._passphrase)])))

    def ask_ctl(self, *words: str):
        """What vigiectl answers about the profile, as JSON."""
        with stopping(Program([str(self._bin / "vigiectl"), "--profile", str(self.profile), *words], self.desktop.env,
                              self.folder / "logs" / "vigiectl.log", secrets=[("--passphrase-fd", self._passphrase)])) as control:
            return control.read_all(STOP_SECONDS)

    def code_of(self, person: str) -> str:
        """What the person's authenticator shows now, as vigiectl tells it."""
        secret = next(one["authenticator"] for one in self._people if one["person"] == person)
        told = subprocess.run([str(self._bin / "vigiectl"), "code"], input=secret + "\n", capture_output=True, text=True, check=True, timeout=STOP_SECONDS)
        return json.loads(told.stdout)["code"]

    @property
    def passphrase(self) -> str:
        return self._passphrase

    @property
    def secrets(self) -> list:
        return [self._key, self._passphrase, *(one["token"] for one in self._people)]
