# Exceptions, software interrupts, special registers, calls. Written for Switchback; see README.md.
    .text
    .begin no-transform
    j       start

    .balign 256
vectors:
    .org    vectors + 0x10      # debug
    rsr.debugcause a8
    rsr.epc2 a9
    addi    a9, a9, 3
    wsr.epc2 a9
    rfi     2
    .org    vectors + 0x30      # kernel
    j       handler
    .org    vectors + 0x50      # user
    j       handler
    .org    vectors + 0x70      # double
    rsr.depc a6
    addi    a6, a6, 3
    wsr.depc a6
    rfde

    .balign 4
vectors_address: .word vectors
data_address:    .word 0x3FFE8100
pattern:         .word 0xA5C3F00D
far_function:    .word function
far_label:       .word after

# Steps over the instruction, except for an interrupt (cause 4), which it withdraws.
handler:
    xsr.excsave1 a0
    rsr.exccause a4
    rsr.epc1 a5
    rsr.excvaddr a6
    beqi    a4, 4, interrupt
    addi    a5, a5, 3
    wsr.epc1 a5
    syscall                     # an exception inside an exception
    xsr.excsave1 a0
    rfe
interrupt:
    movi    a7, 0x80
    wsr.intclear a7
    xsr.excsave1 a0
    rfe

    .balign 4
function:
    mov.n   a2, a0
    ret.n
    .balign 4
wide_function:
    mov.n   a3, a0
    ret

start:
    l32r    a2, vectors_address
    wsr.vecbase a2
    isync
    rsr.vecbase a3
    movi    a2, 0x20            # user mode, interrupts on, no exception
    wsr.ps  a2
    rsync
    l32r    a1, data_address
    syscall
    ill
    .byte   0x00, 0x00, 0x50    # no instruction of this core
    l32i    a2, a1, 0
    addi    a10, a1, 2
    l32i    a2, a10, 0          # unaligned
    addi    a10, a1, 1
    l16ui   a2, a10, 0          # unaligned
    s16i    a2, a10, 0          # unaligned
    s32i    a2, a10, 4          # unaligned
    break   1, 2
    movi    a2, 0
    wsr.ps  a2                  # kernel mode
    rsync
    syscall
    rsil    a3, 3
    movi    a2, 0x80
    wsr.intenable a2
    wsr.intset a2
    rsync
    nop
    rsr.intenable a4
    wsr.ps  a3                  # the interrupt is taken here
    rsync
    nop
    rsil    a3, 1
    wsr.intset a2
    rsync
    nop
    rsil    a3, 0               # and here
    nop
    nop
    call0   function
    .balign 4
    call0   wide_function
    l32r    a11, far_function
    callx0  a11
    l32r    a12, far_label
    jx      a12
    .balign 4
after:
    l32r    a2, pattern
    wsr.sar a2
    rsr.sar a3
    xsr.excsave2 a2
    xsr.excsave2 a2
    wsr.excsave3 a2
    rsr.excsave3 a4
    wsr.epc3 a2
    rsr.epc3 a4
    rsr     a4, 176
    rsr     a4, 208
    rsr.prid a4
    movi    a5, 0x3F
    wsr.eps2 a5
    rsr.eps2 a6
    movi    a5, 5
    rsil    a7, 5
    rsr.ps  a8
    memw
    extw
    dsync
    esync
    nop
    .end no-transform
