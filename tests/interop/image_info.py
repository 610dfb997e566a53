#!/usr/bin/env python3
"""Holds Switchback's image parser against esptool's: image_info.py --inspect EXE --esptool EXE.

Makes images with esptool in every format, flash mode, size and frequency, lets `esptool image-info` and the example
`inspect` read them, and compares every field that both print. Prints a line per image and `N passed, N failed`.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "data/images"))
import make  # noqa: E402


def corpus(maker):
    """Images in every format, and one image in every flash mode, size and frequency."""
    made = make.make(maker)
    for name in ("ram_only", "non_ota", "user1", "user2", "app_v3", "eboot", "boot", "arduino"):
        yield name, made[name]
    for at, size in enumerate(make.SIZES):
        mode, freq = make.MODES[at % 4], make.FREQUENCIES[at % 4]
        version = 2 if at % 3 == 2 else 1
        irom = 0x1010 if version == 2 else None
        name = f"v{version}_{mode}_{size}_{freq}"
        yield name, maker.image(name, make.program(irom), make.entry(), version, mode, size, freq)
    parts = [(0, made["boot"]), (0x1000, made["user1"]), (0x81000, made["user2"])]
    for mode, size in (("keep", "keep"), ("dio", "4MB"), ("qout", "512KB")):
        flags = ["--flash-mode", mode, "--flash-size", size, "--pad-to-size", "1MB"]
        yield f"dump_{mode}_{size}", maker.merge(f"dump_{mode}_{size}", parts, *flags)
    damaged = bytearray(made["user1"].read_bytes())
    damaged[-100] ^= 0x10
    file = maker.out / "damaged.bin"
    file.write_bytes(damaged)
    yield "damaged", file


def from_esptool(esptool, file):
    """The fields that `image-info` prints."""
    done = subprocess.run([esptool, "--chip", "esp8266", "image-info", str(file)], capture_output=True, text=True)
    text = done.stdout
    field = lambda pattern: (re.search(pattern, text) or [None, None])[1]  # noqa: E731
    rows = re.findall(r"^\s+\d+\s+(0x[0-9a-f]+)\s+(0x[0-9a-f]+)\s+(0x[0-9a-f]+)", text, re.M)
    checksum = re.search(r"Checksum: (0x[0-9a-f]+) \((valid|invalid[^)]*)\)", text)
    return {
        "size": int(field(r"Image size: (\d+) bytes")),
        "version": int(field(r"Image version: (\d)")),
        "entry": int(field(r"Entry point: +(0x[0-9a-f]+)"), 16),
        "flash_size": field(r"Flash size: (\S+)"),
        "flash_freq": field(r"Flash freq: (\S+)"),
        "flash_mode": field(r"Flash mode: (\S+)"),
        "segments": [tuple(int(word, 16) for word in row) for row in rows],
        "checksum": int(checksum[1], 16),
        "valid": checksum[2] == "valid",
    }


def from_inspect(inspect, file):
    """The same fields from our own parser: the image at the file's start."""
    report = json.loads(subprocess.run([inspect, str(file)], capture_output=True, text=True, check=True).stdout)
    image = next(image for image in report["images"] if image["offset"] == 0)
    header = image["header"]
    return {
        "size": report["size"],
        "version": image["version"],
        "entry": header["entry"],
        "flash_size": header["flash_size"],
        "flash_freq": header["flash_freq"],
        "flash_mode": header["flash_mode"],
        "segments": [(row["length"], row["address"], row["offset"]) for row in image["segments"]],
        "checksum": image["checksum"]["stored"],
        "valid": image["checksum"]["valid"],
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--inspect", required=True)
    arguments.add_argument("--esptool", required=True)
    chosen = arguments.parse_args()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as work:
        for name, file in corpus(make.Maker(chosen.esptool, work)):
            theirs, ours = from_esptool(chosen.esptool, file), from_inspect(chosen.inspect, file)
            differing = [key for key in theirs if theirs[key] != ours[key]]
            for key in differing:
                print(f"  {key}: esptool says {theirs[key]}, inspect says {ours[key]}")
            print(f"{'FAILED' if differing else 'ok':<7} {name} ({len(theirs)} fields)")
            failed += bool(differing)
            passed += not differing
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
