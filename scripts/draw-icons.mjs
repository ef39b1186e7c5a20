// Draws the PNG icons of public/icons from public/icon.svg (the bell of src/ui/Bell.astro), with the system's Chromium:
// `node scripts/draw-icons.mjs`. Run it when the bell changes, and commit what it draws.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8');
// A maskable icon is cut to any shape: the seal fills it, the bell stays in the middle 80 %.
const maskable = svg
  .replace('rx="8" ', '')
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace('<rect width="32" height="32"', '<rect x="-5" y="-5" width="42" height="42"');
const square = svg.replace('rx="8" ', '');
const icons = [
  ['icon-192', svg, 192],
  ['icon-512', svg, 512],
  ['maskable-512', maskable, 512],
  ['apple-touch-icon', square, 180],
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(join(root, 'public/icons'), { recursive: true });
for (const [name, drawing, size] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${drawing}`);
  writeFileSync(join(root, `public/icons/${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
