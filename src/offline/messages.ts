// Words of the page about offline use.
export const offlineMessages = {
  title: { zh: '离线使用', en: 'Use it offline' },
  lead: {
    zh: '第一次打开之后，整门课会悄悄存到这台设备上。地下室没有信号，也照样能学。',
    en: 'After your first visit the whole course is kept on this device, so it works in a basement with no signal.',
  },
  /** Shown where an address is asked for that is not kept, without a network. */
  notHere: {
    zh: '现在没有网，这一页也没有存在这台设备上。其他页照样能看。',
    en: 'There is no network, and this page is not kept on this device. The others still work.',
  },
  unsupported: {
    zh: '这个浏览器（或者这种打开方式）存不了离线版。联网时照常使用。',
    en: 'This browser, or this way of opening the course, cannot keep it offline. With a network it works as usual.',
  },
  none: { zh: '还没有存到这台设备上。', en: 'Not kept on this device yet.' },
  saving: { zh: '正在存到这台设备上，可以照常学习…', en: 'Being saved to this device; carry on meanwhile…' },
  failed: {
    zh: '没有存成，可能是网断了，或者空间不够。下次打开会再试。',
    en: 'It could not be saved; the network or the space may have run out. It will be tried again on your next visit.',
  },
  kept: {
    zh: '整门课已存在这台设备上：{files}个文件，{size}。',
    en: 'The whole course is on this device: {files} files, {size}.',
  },
  version: { zh: '版本 {version}，{date}存下。', en: 'Version {version}, saved {date}.' },
  check: { zh: '看看有没有新版本', en: 'Look for a new version' },
  latest: { zh: '已经是最新的。', en: 'This is the latest.' },
  found: {
    zh: '有新版本，正在取。取完以后会问你换不换。',
    en: 'There is a new version and it is on its way. You will be asked before it takes over.',
  },
  unreachable: { zh: '连不上网，没有查成。', en: 'No network, so it could not be checked.' },
  remove: { zh: '删掉离线版', en: 'Remove the offline copy' },
  removeNote: {
    zh: '只删存下的课文，学习记录不动。',
    en: 'Only the saved pages go; your learning record stays.',
  },
  removed: {
    zh: '离线版已删掉，以后也不再自动存。',
    en: 'The offline copy is gone and will not come back by itself.',
  },
  installTitle: { zh: '像应用一样打开', en: 'Open it like an app' },
  installWays: [
    {
      zh: 'iPhone、iPad：用 Safari 打开，点“共享”，再点“添加到主屏幕”。',
      en: 'iPhone and iPad: open it in Safari, tap Share, then Add to Home Screen.',
    },
    {
      zh: '安卓手机：在浏览器菜单里点“安装应用”或“添加到主屏幕”。',
      en: 'Android: in the browser’s menu tap Install app or Add to Home screen.',
    },
    {
      zh: '电脑上的 Chrome、Edge：点地址栏右边的安装图标。',
      en: 'Chrome or Edge on a computer: click the install sign at the right of the address bar.',
    },
  ],
  keep: { zh: '存到这台设备', en: 'Keep it on this device' },
} as const;
