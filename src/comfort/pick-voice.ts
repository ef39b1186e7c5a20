// Which of a device's voices reads which language.

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>;

/** Ways to write the lands of simplified Chinese, best first; Cantonese voices read the same words in another language. */
const mandarin = ['zh-cn', 'cmn-hans-cn', 'cmn-cn', 'zh-hans', 'cmn', 'zh', 'zh-sg', 'zh-tw', 'cmn-tw'];
const cantonese = /^(yue|zh-(hant-)?hk|zh-(hant-)?mo)/;

/**
 * The best voice for a language tag: of the right land, on the device itself (it works without a network), the browser's own
 * choice. Undefined when none speaks the language.
 */
export function pickVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const isChinese = lang.startsWith('zh');
  const wanted = lang.toLowerCase();
  const language = wanted.split('-')[0] ?? '';
  const rank = (voice: V): number => {
    // Android writes zh_CN, some add `#Hans`.
    const tag = voice.lang.toLowerCase().replaceAll('_', '-').replace(/#.*/, '');
    const speaks = isChinese
      ? /^(zh|cmn)\b/.test(tag) && !cantonese.test(tag)
      : tag === language || tag.startsWith(`${language}-`);
    if (!speaks) return -1;
    const place = isChinese ? mandarin.indexOf(tag) : 0;
    return (
      1 +
      (place < 0 ? 0 : 10 * (mandarin.length - place)) +
      (voice.localService ? 4 : 0) +
      (voice.default ? 2 : 0)
    );
  };
  return voices
    .map((voice) => ({ voice, rank: rank(voice) }))
    .filter((each) => each.rank >= 0)
    .sort((a, b) => b.rank - a.rank)[0]?.voice;
}
