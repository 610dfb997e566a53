# Every instruction of the LX106 with the edges of its operands. Written for Switchback; see README.md.
# `.no-transform` bodies keep the assembler from choosing another form than the one written.
    .text
    .begin no-transform
    .literal_position
start:
# Arithmetic and logic
    abs     a0, a15
    neg     a15, a0
    add     a1, a2, a3
    addx2   a4, a5, a6
    addx4   a7, a8, a9
    addx8   a10, a11, a12
    sub     a13, a14, a15
    subx2   a0, a1, a2
    subx4   a3, a4, a5
    subx8   a6, a7, a8
    and     a9, a10, a11
    or      a12, a13, a14
    xor     a15, a0, a1
    addi    a2, a3, -128
    addi    a4, a5, 127
    addi    a4, a5, 0
    addmi   a6, a7, -32768
    addmi   a8, a9, 32512
    addmi   a8, a9, 256
    addmi   a8, a9, -256
    movi    a10, -2048
    movi    a11, 2047
    movi    a11, -256
    movi    a11, -255
    movi    a11, 255
    movi    a11, 256
    moveqz  a0, a1, a2
    movnez  a3, a4, a5
    movltz  a6, a7, a8
    movgez  a9, a10, a11
    mul16s  a12, a13, a14
    mul16u  a15, a0, a1
    mull    a2, a3, a4
    nsa     a5, a6
    nsau    a7, a8
    extui   a9, a10, 0, 1
    extui   a11, a12, 31, 1
    extui   a13, a14, 16, 16
    extui   a13, a14, 7, 9
    slli    a1, a2, 1
    slli    a3, a4, 16
    slli    a5, a6, 31
    srai    a7, a8, 0
    srai    a9, a10, 31
    srai    a9, a10, 16
    srli    a11, a12, 0
    srli    a13, a14, 15
    sll     a15, a0
    srl     a1, a2
    sra     a3, a4
    src     a5, a6, a7
    ssl     a8
    ssr     a9
    ssa8l   a10
    ssa8b   a11
    ssai    0
    ssai    15
    ssai    16
    ssai    31
# Loads and stores
    l8ui    a0, a1, 0
    l8ui    a2, a3, 255
    l16ui   a4, a5, 0
    l16ui   a6, a7, 510
    l16si   a8, a9, 2
    l16si   a10, a11, 510
    l32i    a12, a13, 0
    l32i    a14, a15, 1020
    l32r    a0, start - 0x20000
    l32r    a1, start - 4
    l32r    a2, start
    s8i     a3, a4, 255
    s16i    a5, a6, 510
    s32i    a7, a8, 1020
# Branches: as far as they reach in both directions
    beq     a0, a1, . + 131
    bne     a2, a3, . - 124
    blt     a4, a5, . + 4
    bge     a6, a7, .
    bltu    a8, a9, . + 131
    bgeu    a10, a11, . - 124
    bany    a12, a13, . + 131
    bnone   a14, a15, . - 124
    ball    a0, a1, . + 131
    bnall   a2, a3, . - 124
    bbc     a4, a5, . + 131
    bbs     a6, a7, . - 124
    bbci    a8, 0, . + 131
    bbci    a9, 15, . + 4
    bbci    a10, 16, . - 124
    bbci    a11, 31, . + 9
    bbsi    a12, 0, . + 131
    bbsi    a13, 15, . + 4
    bbsi    a14, 16, . - 124
    bbsi    a15, 31, . + 9
    beqi    a0, -1, . + 131
    beqi    a0, 1, . + 131
    beqi    a0, 2, . + 131
    beqi    a0, 3, . + 131
    bnei    a1, 4, . - 124
    bnei    a1, 5, . - 124
    bnei    a1, 6, . - 124
    bnei    a1, 7, . - 124
    blti    a2, 8, . + 131
    blti    a2, 10, . + 131
    blti    a2, 12, . + 131
    blti    a2, 16, . + 131
    bgei    a3, 32, . - 124
    bgei    a3, 64, . - 124
    bgei    a3, 128, . - 124
    bgei    a3, 256, . - 124
    bltui   a4, 32768, . + 131
    bltui   a4, 65536, . + 131
    bltui   a4, 2, . + 131
    bgeui   a5, 3, . - 124
    bgeui   a5, 128, . - 124
    bgeui   a5, 256, . - 124
    beqz    a6, . + 2051
    bnez    a7, . - 2044
    bltz    a8, . + 2051
    bgez    a9, . - 2044
    j       . + 131075
    j       . - 131068
    j       . + 3
    jx      a10
    call0   start + 0x80000
    call0   start - 0x7FE00
    call0   start
    callx0  a11
    ret
# System
    nop
    isync
    rsync
    esync
    dsync
    excw
    memw
    extw
    rsil    a0, 0
    rsil    a1, 15
    rfe
    rfde
    rfi     2
    rfi     3
    waiti   0
    waiti   15
    syscall
    simcall
    break   0, 0
    break   15, 15
    ill
    rer
    wer
    ritlb0  a0, a1
    ritlb1  a2, a3
    rdtlb0  a4, a5
    rdtlb1  a6, a7
    pitlb   a8, a9
    pdtlb   a10, a11
    witlb   a12, a13
    wdtlb   a14, a15
    iitlb   a0
    idtlb   a1
    rfdo    0
    rfdd
# Special registers
    .irp name, sar, litbase, ibreakenable, ddr, ibreaka0, dbreaka0, dbreakc0, epc1, epc2, epc3, depc, eps2, eps3
    rsr.\name a2
    wsr.\name a3
    xsr.\name a4
    .endr
    .irp name, excsave1, excsave2, excsave3, intenable, ps, vecbase, exccause, debugcause, ccount, icount
    rsr.\name a5
    wsr.\name a6
    xsr.\name a7
    .endr
    .irp name, icountlevel, excvaddr, ccompare0
    rsr.\name a8
    wsr.\name a9
    xsr.\name a10
    .endr
    rsr.interrupt a11
    wsr.intset a12
    wsr.intclear a13
    wsr.mmid a14
    rsr.prid a15
    rsr     a0, 176
    wsr     a1, 176
    rsr     a2, 208
# Density
    add.n   a0, a15, a1
    addi.n  a2, a3, -1
    addi.n  a4, a5, 1
    addi.n  a6, a7, 15
    mov.n   a8, a9
    movi.n  a10, -32
    movi.n  a11, -1
    movi.n  a12, 0
    movi.n  a13, 95
    l32i.n  a14, a15, 0
    l32i.n  a0, a1, 60
    s32i.n  a2, a3, 0
    s32i.n  a4, a5, 60
    beqz.n  a6, . + 4
    beqz.n  a7, . + 67
    bnez.n  a8, . + 4
    bnez.n  a9, . + 67
    ret.n
    nop.n
    break.n 0
    break.n 15
    ill.n
    .end no-transform
