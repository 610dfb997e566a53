#!/usr/bin/env python3
"""Makes the images in this folder with esptool: make.py --esptool EXE [--out FOLDER].

The program in them is firmware/blink/blink.bin; what lies in flash beside it is a recognisable pattern. No byte of
another firmware is used: the two boot loaders are stand-ins that carry only what tells them apart (a load address, a
line of text).
"""

import argparse
import struct
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
BLINK = HERE.parents[2] / "firmware/blink/blink.bin"
IRAM, DRAM, IROM = 0x40100000, 0x3FFE8000, 0x40200000
EBOOT = 0x4010F000
MODES = ["qio", "qout", "dio", "dout"]
SIZES = ["512KB", "256KB", "1MB", "2MB", "4MB", "2MB-c1", "4MB-c1", "8MB", "16MB"]
FREQUENCIES = ["40m", "26m", "20m", "80m"]


def blink_segments():
    """Address and bytes of each segment of the blinking firmware."""
    image = BLINK.read_bytes()
    segments, at = [], 8
    for _ in range(image[1]):
        address, length = struct.unpack_from("<II", image, at)
        segments.append((address, image[at + 8 : at + 8 + length]))
        at += 8 + length
    return segments


def pattern(length, seed):
    """Bytes that compress badly and repeat nowhere."""
    state, out = seed, bytearray()
    while len(out) < length:
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(state >> 16 & 0xFF)
    return bytes(out)


def elf(sections, entry):
    """A 32-bit Xtensa executable with these sections: (name, address, bytes)."""
    names, offset = b"\0.shstrtab\0", 52
    body, headers = b"", [bytes(40)]
    for name, address, data in sections:
        kind_flags = (1, 6) if ".text" in name else (1, 3)
        headers.append((len(names), *kind_flags, address, offset + len(body), len(data)))
        names += name.encode() + b"\0"
        body += data
    table = bytes(40)
    for name, kind, flags, address, at, size in headers[1:]:
        table += struct.pack("<10I", name, kind, flags, address, at, size, 0, 0, 4, 0)
    table += struct.pack("<10I", 1, 3, 0, 0, offset + len(body), len(names), 0, 0, 1, 0)
    body += names
    body += bytes(-len(body) % 4)
    count = len(sections) + 2
    head = b"\x7fELF\x01\x01\x01" + bytes(9)
    head += struct.pack("<HHIIIIIHHHHHH", 2, 94, 1, entry, 0, offset + len(body), 0x300, 52, 0, 0, 40, count, count - 1)
    return head + body + table


class Maker:
    """Runs one esptool and writes into one folder."""

    def __init__(self, esptool, out):
        self.esptool, self.out = esptool, Path(out)
        self.out.mkdir(parents=True, exist_ok=True)

    def run(self, *arguments):
        command = [self.esptool, "--chip", "esp8266", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")

    def image(self, name, sections, entry, version, mode="dout", size="1MB", freq="40m"):
        """Makes an image; version 1 gives one file per flash address."""
        with tempfile.TemporaryDirectory() as work:
            source = Path(work) / "program.elf"
            source.write_bytes(elf(sections, entry))
            target = self.out / (f"{name}-" if version == 1 else f"{name}.bin")
            flags = ["--flash-mode", mode, "--flash-size", size, "--flash-freq", freq]
            self.run("elf2image", "--version", version, *flags, "--output", target, source)
        if version == 1:
            first = self.out / f"{name}-0x00000.bin"
            first.rename(self.out / f"{name}.bin")
        return self.out / f"{name}.bin"

    def merge(self, name, parts, *flags):
        """Lays images at their addresses, FF between them."""
        target = self.out / f"{name}.bin"
        addressed = [word for address, file in parts for word in (hex(address), file)]
        self.run("merge-bin", "--output", target, *flags, *addressed)
        return target


def program(irom, irom_bytes=pattern(768, 1)):
    """Sections of the blinking firmware with code mapped from flash address `irom`."""
    (_, text), (_, data) = blink_segments()
    mapped = [(".irom0.text", IROM + irom, irom_bytes)] if irom is not None else []
    return [(".text", IRAM, text), (".data", DRAM, data), *mapped]


def entry():
    return struct.unpack_from("<I", BLINK.read_bytes(), 4)[0]


def make(maker):
    """All images of this folder: name to file."""
    eboot = [(".text", EBOOT, pattern(64, 2)), (".data", DRAM + 0x100, b"stand-in\n\0\0\0")]
    boot = [(".text", IRAM, pattern(64, 3)), (".data", DRAM, b"2nd boot version : 1.7(stand-in)\n\0\0\0")]
    made = {
        "ram_only": maker.image("ram_only", program(None), entry(), 1),
        "non_ota": maker.image("non_ota", program(0x10000), entry(), 1),
        "user1": maker.image("user1", program(0x1010), entry(), 2),
        "user2": maker.image("user2", program(0x81010, pattern(768, 4)), entry(), 2),
        "app_v3": maker.image("app_v3", program(0x10010), entry(), 3),
        "eboot": maker.image("eboot", eboot, EBOOT, 1),
        "sketch": maker.image("sketch", program(0x1010), entry(), 3),
        "boot": maker.image("boot", boot, IRAM, 1),
    }
    (maker.out / "non_ota-0x10000.bin").rename(maker.out / "non_ota_irom.bin")
    made["non_ota_irom"] = maker.out / "non_ota_irom.bin"
    made["arduino"] = maker.merge("arduino", [(0, made["eboot"]), (0x1000, made["sketch"])])
    qio = ("--flash-mode", "qio", "--flash-size", "4MB", "--flash-freq", "80m")
    made["ram_only_qio_4mb_80m"] = maker.merge("ram_only_qio_4mb_80m", [(0, made["ram_only"])], *qio)
    return made


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--esptool", required=True)
    arguments.add_argument("--out", default=HERE)
    chosen = arguments.parse_args()
    for made_name, made_file in make(Maker(chosen.esptool, chosen.out)).items():
        print(f"{made_name:<22} {made_file.stat().st_size:>6} bytes")
