# Entry point: the boot ROM jumps here after loading the segments. The stack starts at the end of user data RAM; the ROM
# keeps its own variables above it.
    .section .text.start, "ax"
    .literal_position
    .global start
start:
    movi    a1, 0x3FFFC000
    movi    a0, 0
    j       blink_main
