// Words of reading aloud, in both languages: it is fetched when somebody wants it, by whatever page.
export const aloudWords = {
  zh: {
    bar: '朗读',
    previous: '上一句',
    next: '下一句',
    pause: '暂停',
    goOn: '继续',
    stop: '停止朗读',
    speed: '语速',
    /** {n} of {all} sentences. */
    place: '第{n}句，共{all}句',
    ended: '读完了。',
    waiting: '读到这里了。有新的话会接着读。',
    failed: '声音断了。按“继续”，从这一句再读。',
    noVoice: '这台设备没有中文语音，没法朗读。在系统设置的“语音”或“无障碍”里装一个中文声音，再回来试。',
    noSpeech: '这个浏览器不会朗读。换一个浏览器，或者用系统自带的朗读功能。',
  },
  en: {
    bar: 'Reading aloud',
    previous: 'Previous sentence',
    next: 'Next sentence',
    pause: 'Pause',
    goOn: 'Continue',
    stop: 'Stop reading',
    speed: 'Speed',
    place: 'Sentence {n} of {all}',
    ended: 'That was the end.',
    waiting: 'Read to here. New lines will be read as they come.',
    failed: 'The voice broke off. Press Continue to hear this sentence again.',
    noVoice:
      'This device has no English voice, so it cannot read aloud. Add one in the system’s settings, under speech or accessibility, and try again.',
    noSpeech: 'This browser cannot read aloud. Try another browser, or the reading function of your system.',
  },
} as const;
