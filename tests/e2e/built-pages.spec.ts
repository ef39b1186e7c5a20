// What can be said of every built page without opening it: links, policy, languages, weight of the lesson.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { isAlive, listPages, readPage, sites, type BuiltSite } from '../built-site.ts';

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

function brokenLinks(site: BuiltSite, page: string): string[] {
  const html = readPage(site, page);
  const addresses = [...attribute(html, 'href'), ...attribute(html, 'src'), ...attribute(html, 'data-code')];
  return addresses.filter((address) => {
    const url = new URL(address, `${site.origin}${site.base}${page}`);
    if (url.origin !== site.origin) return true;
    if (!isAlive(site, decodeURIComponent(url.pathname))) return true;
    if (url.hash.length <= 1) return false;
    const target = readPage(site, url.pathname.slice(site.base.length));
    return !attribute(target, 'id').includes(decodeURIComponent(url.hash.slice(1)));
  });
}

for (const site of sites) {
  test.describe(`the site under ${site.base}`, () => {
    const pages = listPages(site);

    test('has its pages in both languages', () => {
      const chinese = pages.filter((page) => page.startsWith('zh/')).map((page) => page.slice(3));
      const english = pages.filter((page) => page.startsWith('en/')).map((page) => page.slice(3));
      expect(chinese.length).toBeGreaterThan(5);
      expect(english).toEqual(chinese);
    });

    test('has only living links inside the site', () => {
      expect(pages.flatMap((page) => brokenLinks(site, page).map((link) => `${page}: ${link}`))).toEqual([]);
    });
  });
}

const [site] = sites;
if (!site) throw new Error('no site');

test('every page keeps the policy', () => {
  for (const page of listPages(site)) {
    const html = readPage(site, page);
    const policy = html.indexOf('http-equiv="content-security-policy"');
    expect(policy, page).toBeGreaterThan(0);
    expect(html.search(/<(script|style)\b/), page).toBeGreaterThan(policy);
    expect(html, page).toContain("default-src 'none'");
    // The gradebook reads files in a worker: it alone names a maker of workers' addresses, which knows two files.
    const makers = page.endsWith('/trainer/gradebook/') ? 'gradebook-worker;' : "'none'";
    expect(html, page).toMatch(new RegExp(`require-trusted-types-for 'script'; ?trusted-types ${makers}`));
    expect(html, page).not.toMatch(/<[^>]+\sstyle="/);
    expect(html, page).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html, page).not.toMatch(
      /\s(href|src|action|formaction|data|poster)="\s*(javascript|data|vbscript):/i,
    );
    // What loads, loads from the site itself; links are held to it above.
    expect(html, page).not.toMatch(/\s(src|srcset|imagesrcset|poster|data|action|formaction)="[^"]*\/\//i);
    expect(html, page).not.toMatch(/<(object|embed|base|form\b[^>]*\saction)\b/i);
    expect(html, page).toMatch(/^<!DOCTYPE html><html lang="(zh-Hans|en)"/i);
  }
});

test('hosts that read `_headers` send what a page cannot say of itself', () => {
  const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
  const [, forAll = ''] = /^\/\*\n((?: .*\n)+)/m.exec(headers) ?? [];
  const sent = Object.fromEntries(
    forAll
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/:\s*(.*)/s)),
  ) as Record<string, string>;
  expect(sent).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  // Codes are read by the camera; nothing else of the device is used.
  for (const device of ['microphone=()', 'geolocation=()', 'payment=()', 'usb=()'])
    expect(sent['Permissions-Policy']).toContain(device);
  expect(headers).not.toMatch(/Strict-Transport-Security/i);
});

test('every lesson fits into the first flight of a connection', () => {
  const tooHeavy: string[] = [];
  for (const page of listPages(site).filter((each) => /^(zh|en)\/learn\//.test(each))) {
    const html = readPage(site, page);
    const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)]
      .map(([, css = '']) => css)
      .join('');
    const weight = brotliCompressSync(html).byteLength;
    const styleWeight = brotliCompressSync(styles).byteLength;
    if (weight > 14_300 || styleWeight > 4_000)
      tooHeavy.push(`${page}: ${String(weight)}, styles ${String(styleWeight)}`);
    // Nothing that keeps the text from being painted: parts of later islands are fetched beside it.
    const head = html.replaceAll(/<noscript>.*?<\/noscript>/g, '');
    expect(head, page).not.toMatch(
      /<link[^>]+rel="stylesheet"|<link[^>]+as="(style|font|script)"|<script src/,
    );
  }
  expect(tooHeavy).toEqual([]);
});
