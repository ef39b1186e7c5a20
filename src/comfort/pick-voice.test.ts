import { expect, test } from 'vitest';
import { pickVoice, type Voice } from './pick-voice.ts';

const aVoice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  default: false,
  localService: true,
  ...more,
});

test('Chinese is read in Mandarin, however the device writes it', () => {
  const ways = ['zh-CN', 'zh_CN', 'zh_CN_#Hans', 'cmn-Hans-CN'];
  const chosen = ways.map(
    (way) => pickVoice([aVoice('zh-HK'), aVoice('en-US'), aVoice(way)], 'zh-Hans')?.lang,
  );
  expect(chosen).toEqual(ways);
});

test('a voice of Taiwan is better than none, Cantonese is not', () => {
  expect(pickVoice([aVoice('zh-TW')], 'zh-Hans')?.lang).toBe('zh-TW');
  expect(pickVoice([aVoice('zh-HK'), aVoice('yue-Hant-HK')], 'zh-Hans')).toBeUndefined();
});

test('a voice on the device is chosen before one that needs a network', () => {
  const far = aVoice('en-US', { localService: false, default: true });
  expect(pickVoice([far, aVoice('en-GB')], 'en')?.lang).toBe('en-GB');
});

test('no voice for the language is none', () => {
  expect(pickVoice([aVoice('de-DE'), aVoice('eng-x')], 'en')).toBeUndefined();
  expect(pickVoice<Voice>([], 'zh-Hans')).toBeUndefined();
});
