// Finds QR codes in pictures where the browser cannot: ZXing as WebAssembly, from our own host, started only when somebody
// scans. In a worker, so that the page's policy need not allow WebAssembly.
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({
  overrides: {
    locateFile: (file: string, folder: string) => (file.endsWith('.wasm') ? wasmUrl : `${folder}${file}`),
  },
});
const detector = new BarcodeDetector({ formats: ['qr_code'] });

addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
  void detector
    .detect(data)
    .catch(() => [])
    .then((codes) => {
      data.close();
      postMessage(codes.map(({ rawValue }) => rawValue));
    });
});
