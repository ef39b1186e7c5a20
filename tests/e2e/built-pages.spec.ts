// What can be said of every built page without opening it: links, policy, languages, weight of the lesson.
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
    expect(html, page).toMatch(/^<!DOCTYPE html><html lang="(zh-Hans|en)"/i);
  }
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
