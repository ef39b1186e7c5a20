// QR codes as a trainee's phone would show them: as a PNG of a given width, and as a film for Chromium's fake camera.
import { crc32, deflateSync } from 'node:zlib';
import { generate } from 'lean-qr';

/** Grey values of a picture, row by row, 0 black to 255 white; the code with its quiet zone fills `side`. */
function paint(text: string, side: number, width = side, height = side): Uint8Array {
  const code = generate(text);
  const modules = code.size + 8;
  const grey = new Uint8Array(width * height).fill(255);
  const left = Math.floor((width - side) / 2);
  const top = Math.floor((height - side) / 2);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const column = Math.floor((x / side) * modules) - 4;
      const row = Math.floor((y / side) * modules) - 4;
      if (code.get(column, row)) grey[(top + y) * width + left + x] = 0;
    }
  }
  return grey;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** @param side pixels */
export function qrPng(text: string, side: number): Buffer {
  const grey = paint(text, side);
  const rows = Buffer.alloc((side + 1) * side);
  for (let y = 0; y < side; y += 1) rows.set(grey.subarray(y * side, (y + 1) * side), y * (side + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits of grey.
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** An uncompressed film (Y4M), 640 × 480, of somebody holding up the code. */
export function qrFilm(text: string): Buffer {
  const [width, height] = [640, 480];
  const frame = Buffer.concat([
    Buffer.from('FRAME\n', 'latin1'),
    paint(text, 440, width, height),
    Buffer.alloc((width * height) / 2, 128),
  ]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`, 'latin1'),
    ...Array.from({ length: 10 }, () => frame),
  ]);
}
