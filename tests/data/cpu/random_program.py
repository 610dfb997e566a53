"""Writes random.S: a random but reproducible straight-line program over every instruction that computes.

Loads, stores and forward branches are mixed in; a1 points at a buffer in data RAM and is never changed.
"""
import random

rng = random.Random(106)
EDGES = [0, 1, 2, 31, 32, 33, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF]
FREE = [f"a{n}" for n in range(2, 16)] + ["a0"]
lines = []


def emit(*text):
    lines.extend(text)


def reg():
    return rng.choice(FREE)


def load_random(register):
    value = rng.choice(EDGES) if rng.random() < 0.5 else rng.getrandbits(32)
    emit(f"    l32r    {register}, literal_{literals.setdefault(value, len(literals))}")


def three(name):
    emit(f"    {name} {reg()}, {reg()}, {reg()}")


def two(name):
    emit(f"    {name} {reg()}, {reg()}")


def arithmetic():
    kind = rng.randrange(12)
    if kind == 0:
        three(rng.choice("add addx2 addx4 addx8 sub subx2 subx4 subx8 and or xor add.n".split()))
    elif kind == 1:
        three(rng.choice("moveqz movnez movltz movgez".split()))
    elif kind == 2:
        three(rng.choice("mul16s mul16u mull src".split()))
    elif kind == 3:
        two(rng.choice("abs neg nsa nsau mov.n".split()))
    elif kind == 4:
        two(rng.choice("sll srl sra".split()))
    elif kind == 5:
        emit(f"    {rng.choice('ssl ssr ssa8l ssa8b'.split())} {reg()}")
    elif kind == 6:
        emit(f"    ssai {rng.randrange(32)}")
    elif kind == 7:
        emit(rng.choice([
            f"    addi {reg()}, {reg()}, {rng.randrange(-128, 128)}",
            f"    addmi {reg()}, {reg()}, {rng.randrange(-128, 128) * 256}",
            f"    addi.n {reg()}, {reg()}, {rng.choice([-1] + list(range(1, 16)))}",
        ]))
    elif kind == 8:
        emit(rng.choice([
            f"    movi {reg()}, {rng.randrange(-2048, 2048)}",
            f"    movi.n {reg()}, {rng.randrange(-32, 96)}",
        ]))
    elif kind == 9:
        emit(f"    extui {reg()}, {reg()}, {rng.randrange(16)}, {rng.randrange(1, 17)}")
    elif kind == 10:
        emit(rng.choice([
            f"    slli {reg()}, {reg()}, {rng.randrange(1, 32)}",
            f"    srai {reg()}, {reg()}, {rng.randrange(32)}",
            f"    srli {reg()}, {reg()}, {rng.randrange(16)}",
        ]))
    else:
        load_random(reg())


def memory():
    name, scale, reach = rng.choice([
        ("l8ui", 1, 256), ("s8i", 1, 256), ("l16ui", 2, 256), ("l16si", 2, 256), ("s16i", 2, 256),
        ("l32i", 4, 256), ("s32i", 4, 256), ("l32i.n", 4, 16), ("s32i.n", 4, 16),
    ])
    emit(f"    {name} {reg()}, a1, {rng.randrange(reach) * scale}")


def branch(number):
    s = reg()
    t = s if rng.random() < 0.2 else reg()
    two_registers = "beq bne blt bge bltu bgeu bany bnone ball bnall bbc bbs".split()
    signed = [-1, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64, 128, 256]
    unsigned = [32768, 65536] + signed[2:]
    label = f"skip_{number}"
    if rng.random() < 0.5:
        load_random(s)
    emit("    " + rng.choice([
        f"{rng.choice(two_registers)} {s}, {t}, {label}",
        f"{rng.choice(two_registers)} {s}, {t}, {label}",
        f"{rng.choice(['bbci', 'bbsi'])} {s}, {rng.randrange(32)}, {label}",
        f"{rng.choice('beqi bnei blti bgei'.split())} {s}, {rng.choice(signed)}, {label}",
        f"{rng.choice('bltui bgeui'.split())} {s}, {rng.choice(unsigned)}, {label}",
        f"{rng.choice('beqz bnez bltz bgez beqz.n bnez.n'.split())} {s}, {label}",
        f"j {label}",
    ]))
    arithmetic()
    emit(f"{label}:")


literals = {}
emit("    l32r    a1, buffer")
for register in FREE:
    load_random(register)
for number in range(1600):
    choice = rng.random()
    if choice < 0.65:
        arithmetic()
    elif choice < 0.80:
        memory()
    else:
        branch(number)

print("# Written by random_program.py; do not edit.")
print("    .text\n    .begin no-transform")
print("    j       start\n    .balign 4")
print("buffer: .word 0x3FFE8000")
for value, name in literals.items():
    print(f"literal_{name}: .word {value:#010x}")
print("start:")
print("\n".join(lines))
print("    .end no-transform")
