"""Proves the emulated device by clients that nobody here wrote: runs esptool, and an older esptool with the legacy
flasher stub, against virtual-sonoff and compares every byte.

usage: python tests/interop/esptool.py --device BINARY --esptool EXE [--legacy-esptool EXE] [--speed N]

Prints one line for each operation and closes with `N passed, 0 failed`; exits with 1 when one failed.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time

SIZE = 0x100000
# Longest that one call of a client may take, in seconds of real time.
CLIENT_TIMEOUT = 300
# Longest from a settled change to its arrival in the file, in seconds.
SAVE_TIMEOUT = 10


class Failed(Exception):
    """An operation did not do what it should."""


class Board:
    """A running virtual-sonoff and the file behind its flash."""

    def __init__(self, binary, folder, speed, content):
        self.path = os.path.join(folder, "flash.bin")
        with open(self.path, "wb") as file:
            file.write(content)
        command = [binary, "--listen", "127.0.0.1:0", "--flash", self.path, "--save", "--speed", str(speed)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            raise Failed(f"virtual-sonoff said {line!r} and not where it listens")
        self.port = "socket://" + line.split()[-1]

    def tell(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()

    def power_cycle(self):
        self.tell("power off")
        self.tell("power on")
        time.sleep(0.3)

    def expect(self, content):
        """Waits until the file holds exactly this."""
        deadline = time.monotonic() + SAVE_TIMEOUT
        while True:
            with open(self.path, "rb") as file:
                have = file.read()
            if have == content:
                return
            if time.monotonic() > deadline:
                at = next((i for i, (a, b) in enumerate(zip(have, content)) if a != b), min(len(have), len(content)))
                raise Failed(f"the flash differs from what it should hold at {at:#x}")
            time.sleep(0.1)

    def quit(self):
        self.tell("quit")
        return self.process.wait(timeout=20)


def image(seed, size):
    """Bytes that compress like a firmware: code-like noise, text, blank stretches."""
    dice = random.Random(seed)
    parts = bytearray()
    while len(parts) < size:
        kind = dice.randrange(3)
        length = dice.randrange(256, 8192)
        if kind == 0:
            parts += dice.randbytes(length)
        elif kind == 1:
            parts += (b"switch relay on off mqtt wifi " * (length // 30 + 1))[:length]
        else:
            parts += b"\xff" * length
    return bytes(parts[:size])


class Client:
    """One esptool."""

    def __init__(self, executable, board, legacy):
        self.executable = executable
        self.board = board
        self.legacy = legacy
        said = subprocess.run([executable, "version"], capture_output=True, text=True, timeout=60)
        versions = re.findall(r"\d+\.\d+(?:\.\d+)*", said.stdout)
        if not versions:
            raise Failed(f"{executable} does not tell its version: {said.stdout}{said.stderr}")
        self.version = versions[-1]

    def run(self, *words, baud=115200, stub=True):
        if self.legacy:
            # The legacy stub of this age does not answer SYNC: every call starts from the ROM.
            self.board.power_cycle()
        command = [self.executable, "--chip", "esp8266", "--port", self.board.port, "--baud", str(baud)]
        if not stub:
            command.append("--no-stub")
        if self.legacy:
            command += ["--before", "no_reset", "--after", "no_reset"]
            words = [words[0].replace("-", "_"), *words[1:]]
        else:
            command += ["--before", "no-reset", "--after", "no-reset"]
        result = subprocess.run([*command, *words], capture_output=True, text=True, timeout=CLIENT_TIMEOUT)
        said = result.stdout + result.stderr
        if result.returncode != 0:
            raise Failed(f"exit status {result.returncode}: {said[-600:]}")
        return said

    def says(self, pattern, *words, **options):
        said = self.run(*words, **options)
        if not re.search(pattern, said):
            raise Failed(f"{pattern!r} is not in {said[-600:]}")


class Tally:
    """Counts what passed and what failed."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, operation):
        begin = time.monotonic()
        try:
            operation()
        except (Failed, subprocess.SubprocessError, OSError) as error:
            self.failed += 1
            print(f"FAILED {name}: {error}", flush=True)
        else:
            self.passed += 1
            print(f"ok     {name} ({time.monotonic() - begin:.1f} s)", flush=True)


def read_and_compare(client, folder, baud, address, content):
    path = os.path.join(folder, "read.bin")
    client.run("read-flash", hex(address), hex(len(content)), path, baud=baud)
    with open(path, "rb") as file:
        if file.read() != content:
            raise Failed("the file differs from the flash")


def write_file(folder, content):
    path = os.path.join(folder, "write.bin")
    with open(path, "wb") as file:
        file.write(content)
    return path


class Journey:
    """What one client does, in one session of one board; `flash` is what the flash should hold."""

    def __init__(self, client, board, folder, tally, flash):
        self.client = client
        self.board = board
        self.folder = folder
        self.tally = tally
        self.flash = bytearray(flash)

    def check(self, name, operation):
        self.tally.check(f"esptool {self.client.version} {name}", operation)

    def expect_flash(self):
        self.board.expect(bytes(self.flash))

    def identify(self):
        self.check("flash-id", lambda: self.client.says(r"(?s)Manufacturer: ef.*Device: 4014.*1MB", "flash-id"))
        self.check("read-mac", lambda: self.client.says("(?i)5c:cf:7f:53:0e:01", "read-mac"))
        self.check("chip-id", lambda: self.client.says("(?i)0x00530e01", "chip-id"))

    def read(self, baud, address, size):
        content = bytes(self.flash[address : address + size])
        self.check(
            f"read-flash {size // 1024} KiB at {baud}",
            lambda: read_and_compare(self.client, self.folder, baud, address, content),
        )

    def write(self, name, words, address, content, **options):
        def operation():
            path = write_file(self.folder, content)
            self.client.run("write-flash", *words, hex(address), path, **options)
            end = address + len(content)
            # esptool erases whole sectors; what it leaves of the last one is FF.
            self.flash[address : (end + 0xFFF) & ~0xFFF] = b"\xff" * (((end + 0xFFF) & ~0xFFF) - address)
            self.flash[address:end] = content
            self.expect_flash()

        self.check(name, operation)

    def verify(self, address, size):
        def operation():
            path = write_file(self.folder, bytes(self.flash[address : address + size]))
            self.client.run("verify-flash", hex(address), path, baud=460800)

        self.check("verify-flash", operation)

        def mismatch():
            wrong = bytearray(self.flash[address : address + size])
            wrong[size // 2] ^= 1
            path = write_file(self.folder, bytes(wrong))
            try:
                self.client.run("verify-flash", hex(address), path, baud=460800)
            except Failed as failed:
                if "digest mismatch" not in str(failed).lower():
                    raise
            else:
                raise Failed("a wrong byte passed")

        self.check("verify-flash finds a wrong byte", mismatch)

    def erase_region(self, address, size):
        def operation():
            self.client.run("erase-region", hex(address), hex(size))
            self.flash[address : address + size] = b"\xff" * size
            self.expect_flash()

        self.check("erase-region", operation)

    def erase_flash(self):
        def operation():
            self.client.run("erase-flash")
            self.flash[:] = b"\xff" * len(self.flash)
            self.expect_flash()

        self.check("erase-flash", operation)


def keep_header(legacy):
    """Arguments that keep esptool from changing the image's header."""
    return [] if legacy else ["--flash-mode", "keep", "--flash-freq", "keep", "--flash-size", "keep"]


def modern(journey):
    journey.identify()
    journey.read(115200, 0x31000, 0x20000)
    journey.read(460800, 0, SIZE)
    keep = keep_header(legacy=False)
    journey.write("write-flash compressed at 460800", ["-z", *keep], 0, image(1, 0x80000), baud=460800)
    journey.write("write-flash uncompressed at 460800", ["-u", *keep], 0x90000, image(2, 0x18010), baud=460800)
    journey.verify(0, 0x80000)
    journey.erase_region(0x21000, 0x33000)
    journey.read(460800, 0x20000, 0x40000)
    journey.erase_flash()
    journey.board.power_cycle()
    journey.write("write-flash --no-stub", keep, 0x5000, image(3, 0x6400), stub=False)
    journey.board.power_cycle()
    journey.check("read-mac --no-stub", lambda: journey.client.says("(?i)5c:cf:7f:53:0e:01", "read-mac", stub=False))
    journey.board.power_cycle()
    journey.verify(0x5000, 0x6400)


def legacy(journey):
    journey.identify()
    journey.read(115200, 0x31000, 0x8000)
    journey.read(460800, 0, 0x40000)
    journey.write("write-flash compressed", ["-z"], 0x1000, image(4, 0x30000), baud=460800)
    journey.write("write-flash uncompressed", ["-u"], 0x40000, image(5, 0x10000), baud=460800)
    journey.verify(0x1000, 0x30000)
    journey.erase_region(0x11000, 0x12000)
    journey.write("write-flash --no-stub", [], 0x60000, image(6, 0x4000), stub=False)
    journey.erase_flash()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--device", required=True)
    parser.add_argument("--esptool", required=True)
    parser.add_argument("--legacy-esptool")
    parser.add_argument("--speed", default=10, type=float, help="how much faster than real the board runs")
    arguments = parser.parse_args()

    tally = Tally()
    content = image(0, SIZE)
    with tempfile.TemporaryDirectory() as folder:
        board = Board(arguments.device, folder, arguments.speed, content)
        try:
            client = Client(arguments.esptool, board, legacy=False)
            print(f"esptool {client.version} against {arguments.device}", flush=True)
            journey = Journey(client, board, folder, tally, content)
            modern(journey)
            if arguments.legacy_esptool:
                older = Client(arguments.legacy_esptool, board, legacy=True)
                print(f"esptool {older.version} (legacy stub) against {arguments.device}", flush=True)
                legacy(Journey(older, board, folder, tally, journey.flash))
            tally.check("virtual-sonoff ends when told to", lambda: expect_exit(board))
        finally:
            board.process.kill()
    print(f"{tally.passed} passed, {tally.failed} failed", flush=True)
    return 1 if tally.failed else 0


def expect_exit(board):
    status = board.quit()
    if status != 0:
        raise Failed(f"exit status {status}")


if __name__ == "__main__":
    sys.exit(main())
