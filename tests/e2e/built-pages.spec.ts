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
  const addresses = [
    ...attribute(html, 'href'),
    ...attribute(html, 'src'),
    ...attribute(html, 'component-url'),
    ...attribute(html, 'renderer-url'),
  ];
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

    for (const page of pages) {
      test(`${page === '' ? 'the front door' : page} has only living links inside the site`, () => {
        expect(brokenLinks(site, page)).toEqual([]);
      });
    }
  });
}

const [site] = sites;
if (!site) throw new Error('no site');

for (const page of listPages(site)) {
  test(`${page === '' ? 'the front door' : page} keeps the policy`, () => {
    const html = readPage(site, page);
    const policy = html.indexOf('http-equiv="content-security-policy"');
    expect(policy).toBeGreaterThan(0);
    expect(html.search(/<(script|style)\b/)).toBeGreaterThan(policy);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+="/);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="(zh-Hans|en)"/i);
  });
}

for (const page of listPages(site).filter((each) => /^(zh|en)\/learn\//.test(each))) {
  test(`${page} fits into the first flight of a connection`, () => {
    const html = readPage(site, page);
    const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)]
      .map(([, css = '']) => css)
      .join('');
    expect(brotliCompressSync(html).byteLength).toBeLessThanOrEqual(14_300);
    expect(brotliCompressSync(styles).byteLength).toBeLessThanOrEqual(4_000);
    // Nothing that keeps the text from being painted: parts of later islands are fetched beside it.
    const head = html.replaceAll(/<noscript>.*?<\/noscript>/g, '');
    expect(head).not.toMatch(/<link[^>]+rel="stylesheet"|<link[^>]+as="(style|font|script)"|<script src/);
  });
}
