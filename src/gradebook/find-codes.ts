// Reads QR codes from a picture or from the camera: the browser's own detector, else a worker with one.
import { startScanWorker } from './workers.ts';

export interface CodeFinder {
  /** Texts of the codes in the picture; none is an empty list. */
  find(picture: ImageBitmap): Promise<string[]>;
  close(): void;
}

interface NativeDetector {
  detect(picture: ImageBitmap): Promise<{ rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

export async function openCodeFinder(): Promise<CodeFinder> {
  const { BarcodeDetector: Native } = globalThis as unknown as { BarcodeDetector?: NativeDetectorClass };
  const formats = await Native?.getSupportedFormats().catch(() => []);
  if (Native && (formats as string[] | undefined)?.includes('qr_code') === true) {
    const detector = new Native({ formats: ['qr_code'] });
    return {
      async find(picture) {
        const codes = await detector.detect(picture).catch(() => []);
        picture.close();
        return codes.map(({ rawValue }) => rawValue);
      },
      close: () => undefined,
    };
  }
  const worker = startScanWorker();
  return {
    find: (picture) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<string[]>) => {
          resolve(data);
        };
        worker.onerror = () => {
          reject(new Error('the detector did not start'));
        };
        worker.postMessage(picture, [picture]);
      }),
    close() {
      worker.terminate();
    },
  };
}
