/* The guard: stands between the flasher stub's receiver and its commands, and lets through only what arrived as it was
 * sent. firmware/README.md tells how it comes into the stub.
 *
 * Called instead of slip_recv_poll, with the same arguments and result: a2 points at the length to fill in and becomes
 * the frame, or 0; a3 points at an error flag. A frame's second word holds the host's check in its upper 24 bits and
 * the stub's own checksum in its low byte. The check is taken off; where it is not that of the frame, the frame's first
 * byte, its direction, becomes FF, and the stub answers that it does not know this command (C300) and does nothing.
 */
    .text
    .align 4
factor:
    .word   FACTOR
    .global guard
guard:
    addi    a1, a1, -16
    s32i.n  a0, a1, 0
    s32i.n  a2, a1, 4
    call0   slip_recv_poll
    beqz    a2, done
    l32i.n  a3, a1, 4
    l32i.n  a3, a3, 0
    add.n   a3, a3, a2          /* where the frame ends */
    l32i.n  a8, a2, 4
    extui   a7, a8, 0, 8
    s32i.n  a7, a2, 4           /* the stub's checksum alone */
    l32r    a5, factor
    movi.n  a4, 0
    mov.n   a6, a2
next:
    bgeu    a6, a3, compare
    l8ui    a7, a6, 0
    add.n   a4, a4, a7
    mull    a4, a4, a5
    addi.n  a6, a6, 1
    j       next
compare:                        /* the low 24 bits of the one, the upper 24 of the other */
    slli    a4, a4, 8
    xor     a4, a4, a8
    srli    a4, a4, 8
    beqz.n  a4, done
    movi.n  a7, -1
    s8i     a7, a2, 0
done:
    l32i.n  a0, a1, 0
    addi    a1, a1, 16
    ret.n
