#!/bin/sh
# Assembles the guard: firmware/guard/build.sh [OUTPUT.bin]   (default: guard.bin beside this file)
# Needs xtensa-lx106-elf-gcc on the path; firmware/README.md names the versions.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
output=${1:-"$here/guard.bin"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Where the stub's text ends, where its receiver lies, and the factor of the check: see build.rs and protocol/check.rs.
xtensa-lx106-elf-gcc -nostdlib -Wa,--no-transform -Wl,--build-id=none -Wl,-Ttext=0x4010F1C0 -Wl,-e,guard \
    -Wl,--defsym=slip_recv_poll=0x4010CC58 -DFACTOR=0x493AF5 "$here/guard.S" -o "$work/guard.elf"
xtensa-lx106-elf-objcopy -O binary -j .text "$work/guard.elf" "$output"
