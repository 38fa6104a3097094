#!/usr/bin/env bash
# Draws the two icons of the Teams app from their SVG sources, with the Chromium of this machine. Run it after changing a source.
set -euo pipefail
cd "$(dirname "$0")"

draw() { # name, width and height in pixels
  "${CHROMIUM_PATH:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 \
    --window-size="$2,$2" --screenshot="$PWD/../$1.png" "file://$PWD/$1.svg"
}

draw color 192
draw outline 32
