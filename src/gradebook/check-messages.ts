// Words of the check of a certificate: the code on a printed sheet held against the record that was taken in.
import { certificateMessages } from '../mastery/certificate-messages.ts';

export const checkMessages = {
  checkTitle: { zh: '核对证书', en: 'Check a certificate' },
  checkLead: {
    zh: '把证书下方的编号和上面的姓名照着打进来，看它和这份记录合不合。',
    en: 'Type the code at the foot of the certificate and the name on it, to see whether they fit this record.',
  },
  checkCode: { zh: '证书编号', en: 'Code on the certificate' },
  checkName: { zh: '证书上的姓名', en: 'Name on the certificate' },
  check: { zh: '核对', en: 'Check' },
  checking: { zh: '正在核对…', en: 'Checking…' },
  checkAgrees: {
    zh: '合得上：{level}，{date}达到。',
    en: 'It fits: {level}, reached on {date}.',
  },
  /** Where a mark came in later that is lower, or more was learned since. */
  checkNow: { zh: '按现在的记录是：{level}。', en: 'By the record as it is now: {level}.' },
  checkProof: {
    zh: '合得上，只说明这张证书出自这份记录；记录本身是学员自己交来的。',
    en: 'That shows that the sheet comes from this record. The record itself is what the learner handed in.',
  },
  'check-not-a-code': {
    zh: '这不像证书上的编号。编号是14个数字和字母，分三段，比如2-00S9KX-3F7Q2AB。',
    en: 'This is not a certificate’s code. It has 14 digits and letters in three groups, such as 2-00S9KX-3F7Q2AB.',
  },
  'check-other-level': {
    zh: '合不上：照收到的记录，到编号里的那个时候还不是证书上写的那一级。也许还有一份记录没有收进来。',
    en: 'It does not fit: by the record taken in, the level at that time is not the one on the sheet. Perhaps another file of this person is still to be taken in.',
  },
  'check-other-record': {
    zh: '合不上：姓名、人或者成绩和编号对不起来。先看姓名和证书上印的是不是一字不差。',
    en: 'It does not fit: the name, the person or the results are not those behind the code. See first whether the name is spelt as on the sheet.',
  },
  checkLevels: { none: { zh: '还没有达到任何一级', en: 'no level yet' }, ...certificateMessages.levels },
} as const;
