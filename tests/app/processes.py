"""Child processes that are started with secrets by descriptor and always end with their parent."""

from contextlib import contextmanager
import ctypes
import json
import os
import select
import signal
import subprocess
import time

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True)


def _die_with_parent():
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


class Program:
    """A running program. `secrets` are (option, text): each text is written to a pipe whose number follows the option."""

    def __init__(self, command, env, log_path, secrets=(), answers=()):
        """`answers` are options that take the write end of a pipe; read them with answer_of()."""
        self.name = os.path.basename(command[0])
        self._answers = {}
        arguments, given = list(command), []
        for option, text in secrets:
            read_end, write_end = os.pipe()
            os.write(write_end, text.encode())
            os.close(write_end)
            arguments += [option, str(read_end)]
            given.append(read_end)
        for option in answers:
            read_end, write_end = os.pipe()
            arguments += [option, str(write_end)]
            given.append(write_end)
            self._answers[option] = read_end
        with open(log_path, "ab") as log:
            self._process = subprocess.Popen(  # pylint: disable=consider-using-with
                arguments, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, pass_fds=given,
                preexec_fn=_die_with_parent, cwd=env.get("HOME", "/"))
        for descriptor in given:
            os.close(descriptor)

    @property
    def pid(self):
        return self._process.pid

    def is_running(self):
        return self._process.poll() is None

    def read_output(self, seconds):
        """The next line a program prints on standard output."""
        return _read_line(self._process.stdout.fileno(), seconds, f"a line of {self.name}")

    def read_ready(self, seconds):
        """The one JSON line a program prints on standard output once it is ready."""
        return json.loads(self.read_output(seconds))

    def read_all(self, seconds):
        """Everything a program that ends by itself printed, as JSON. Another exit code than 0 is an error."""
        output, _ = self._process.communicate(timeout=seconds)
        if self._process.returncode != 0:
            raise RuntimeError(f"{self.name} ended with {self._process.returncode}")
        return json.loads(output)

    def wait_for_end(self, seconds):
        """The exit code of a program that ends by itself."""
        return self._process.wait(seconds)

    def wait_for_death(self, seconds):
        """(signal, whether the kernel wrote a core) of a program that a signal ends."""
        deadline = time.monotonic() + seconds
        while (died := os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)) is None:
            if time.monotonic() >= deadline:
                raise RuntimeError(f"{self.name} is still there after {seconds} s")
            time.sleep(0.01)
        if died.si_code not in (os.CLD_KILLED, os.CLD_DUMPED):
            raise RuntimeError(f"{self.name} ended by itself, with {died.si_status}")
        self._process.wait()
        return died.si_status, died.si_code == os.CLD_DUMPED

    def answer_of(self, option, seconds):
        return json.loads(_read_line(self._answers[option], seconds, f"the answer of {self.name} {option}"))

    def stop(self, seconds=10):
        """SIGTERM and the exit code; a program that does not stop in time is killed and that is an error."""
        self._process.terminate()
        try:
            code = self._process.wait(seconds)
            self._close_pipes()
            return code
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise RuntimeError(f"{self.name} did not stop within {seconds} s of SIGTERM") from error

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._close_pipes()

    def _close_pipes(self):
        self._process.stdout.close()
        while self._answers:
            os.close(self._answers.popitem()[1])


def _read_line(descriptor, seconds, what):
    deadline = time.monotonic() + seconds
    line = b""
    while not line.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            raise RuntimeError(f"waited {seconds} s for {what}")
        piece = os.read(descriptor, 1)
        if not piece:
            raise RuntimeError(f"the pipe closed while waiting for {what}")
        line += piece
    return line.decode()


@contextmanager
def stopping(program):
    """Makes sure the program is gone when the block ends, however it ends."""
    try:
        yield program
    finally:
        program.kill()
