#!/bin/sh
# Builds the blink firmware: firmware/build.sh [OUTPUT.bin]   (default: firmware/blink/blink.bin)
# Needs xtensa-lx106-elf-gcc and esptool on the path; README.md beside this file names the versions.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
output=${1:-"$here/blink/blink.bin"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$here/blink"
xtensa-lx106-elf-gcc -std=c11 -Os -Wall -Wextra -Werror -ffreestanding -nostdlib -fno-ident \
    -mlongcalls -mtext-section-literals -Wl,--build-id=none -Wl,--gc-sections -T blink.ld start.S blink.c -o "$work/blink.elf"
esptool --chip esp8266 elf2image --version 1 --flash-mode dout --flash-freq 40m --flash-size 1MB \
    --output "$work/blink-" "$work/blink.elf" >"$work/log" || { cat "$work/log" >&2; exit 1; }
cp "$work/blink-0x00000.bin" "$output"
