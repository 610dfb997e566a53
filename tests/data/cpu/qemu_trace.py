"""Runs a program on QEMU's lx106 and prints what each instruction changed.

usage: python3 qemu_trace.py program.bin > program.trace     (needs qemu-system-xtensa)

The program is loaded and started at 0x40100000. One line per executed instruction: its address, then the registers it
changed. CCOUNT is left out (it counts host time), so is INTERRUPT (QEMU raises timer bits there).
"""
import os
import re
import subprocess
import sys
import tempfile

START = 0x40100000
IGNORED = {"CCOUNT", "INTERRUPT", "CCOMPARE0", "INTCLEAR", "MMID", "LITBASE"}


def states(log):
    state = {}
    for line in log:
        if line.startswith("PC="):
            if state:
                yield state
            state = {}
        if line.startswith("AR"):
            continue
        for name, value in re.findall(r"(\w+)=([0-9a-f]{8})", line):
            state[name] = value
    yield state


program = os.path.abspath(sys.argv[1])
end = START + os.path.getsize(program)
with tempfile.TemporaryDirectory() as folder:
    log = os.path.join(folder, "log")
    command = f"""qemu-system-xtensa -cpu lx106 -machine sim -display none -serial none -monitor none
        -device loader,file={program},addr={START:#x},force-raw=on -device loader,addr={START:#x},cpu-num=0
        -singlestep -d cpu,nochain -D {log}"""
    try:
        subprocess.run(command.split(), timeout=4)
    except subprocess.TimeoutExpired:
        pass
    before = None
    executed = 0
    for state in states(open(log)):
        if before is not None:
            changes = [
                f"{name.lower()}={value}"
                for name, value in state.items()
                if name != "PC" and name not in IGNORED and before.get(name) != value
            ]
            print(" ".join([before["PC"]] + changes))
        executed += 1
        if executed > 10_000 or not START <= int(state["PC"], 16) < end:
            break
        before = state
