"""How esptool fares on a disturbed line: whole backups and restores against virtual-sonoff, one try each, as a person
makes them. Prints the table that stands in docs/reliability.md; nothing here can fail, it only counts.

usage: python tests/interop/faults.py --device BINARY --esptool EXE [--runs N] [--speed N]
"""

import argparse
import os
import random
import subprocess
import tempfile

SIZE = 0x80000
BAUD = "460800"
# Longest that one call of esptool may take, in seconds of real time.
TIMEOUT = 240
RATES = ("1e-5", "1e-4")
KINDS = ("loss", "change", "duplicate", "insert")


def content(seed):
    """Half a megabyte as firmware fills it: words of a vocabulary, noise, text, and a blank end."""
    dice = random.Random(seed)
    words = [dice.randbytes(3) for _ in range(900)]
    made = bytearray(b"\xe9\x01\x02\x40")
    while len(made) < SIZE * 15 // 16:
        length = dice.randrange(1, 12000)
        kind = dice.randrange(10)
        if kind < 6:
            made += b"".join(dice.choice(words) for _ in range(length // 3))
        elif kind < 8:
            made += dice.randbytes(length)
        else:
            made += (b"MQTT host=%s user=%s wifi ssid " * (length // 31 + 1))[:length]
    made = made[: SIZE * 15 // 16]
    return bytes(made + b"\xff" * (SIZE - len(made)))


def attempt(options, folder, seed, faults, words):
    """One call of esptool on a device with trouble; returns its exit code and what the flash holds then."""
    path = os.path.join(folder, "flash.bin")
    with open(path, "wb") as file:
        file.write(content(seed))
    command = [options.device, "--listen", "127.0.0.1:0", "--flash", path, "--save", "--speed", str(options.speed)]
    device = subprocess.Popen(command + faults, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    port = "socket://" + device.stdout.readline().split()[-1]
    client = [options.esptool, "--chip", "esp8266", "--port", port, "--baud", BAUD, "--before", "no-reset"]
    try:
        done = subprocess.run(client + ["--after", "no-reset"] + words, capture_output=True, timeout=TIMEOUT)
        code = done.returncode
    except subprocess.TimeoutExpired:
        code = -1
    device.communicate("quit\n", timeout=60)
    with open(path, "rb") as file:
        return code, file.read()


def backup(options, folder, seed, faults):
    saved = os.path.join(folder, "saved.bin")
    if os.path.exists(saved):
        os.remove(saved)
    code, _ = attempt(options, folder, seed, faults, ["read-flash", "0", str(SIZE), saved])
    if code != 0 or not os.path.exists(saved):
        return "gave up"
    with open(saved, "rb") as file:
        return "exact" if file.read() == content(seed) else "WRONG"


def restore(options, folder, seed, faults):
    image = os.path.join(folder, "image.bin")
    with open(image, "wb") as file:
        file.write(content(seed + 1000))
    code, flash = attempt(options, folder, seed, faults, ["write-flash", "--flash-size", "keep", "0", image])
    if code != 0:
        return "gave up"
    return "exact" if flash == content(seed + 1000) else "WRONG"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--device", required=True)
    parser.add_argument("--esptool", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--speed", type=float, default=4)
    options = parser.parse_args()
    print("| what goes wrong, both ways | backups exact | restores exact | called done and wrong |")
    print("|---|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for kind in (None, *KINDS):
            for rate in RATES if kind else ("nothing",):
                seeds = range(1, options.runs + 1)
                faults = lambda seed: ["--seed", str(seed), f"--{kind}", rate] if kind else []
                backups = [backup(options, folder, seed, faults(seed)) for seed in seeds]
                restores = [restore(options, folder, seed, faults(seed)) for seed in seeds]
                wrong = (backups + restores).count("WRONG")
                name = f"{kind} {rate}" if kind else rate
                shares = [f"{found.count('exact')} of {options.runs}" for found in (backups, restores)]
                print(f"| {name} | {shares[0]} | {shares[1]} | {wrong} |", flush=True)


if __name__ == "__main__":
    main()
