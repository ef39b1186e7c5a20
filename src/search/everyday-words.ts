// Build only: words that people type and the course's glossary does not have, in both languages, made by hand. What one of
// them stands for is found under the other, in either language: `starbucks` finds 星巴克, `justice` what is called fairness.
import type { LocalizedText } from '../i18n/locale.ts';

/** Ways to say one thing, parted by `;`. */
export const everydayWords: readonly LocalizedText[] = [
  { zh: '道歉;赔不是;赔礼', en: 'apology;apologise;apologize;sorry' },
  { zh: '退款;退钱', en: 'refund;money back' },
  { zh: '公平;公正', en: 'fairness;justice' },
  { zh: '结果公平;分配公平', en: 'outcome fairness;distributive justice' },
  { zh: '过程公平;程序公平;程序公正', en: 'process fairness;procedural justice' },
  { zh: '同理心;共情', en: 'empathy' },
  { zh: '差评;恶评', en: 'bad review;negative review' },
  { zh: '口碑', en: 'word of mouth' },
  { zh: '转接;转电话', en: 'transfer;put through' },
  { zh: '排队;等候;等待', en: 'queue;waiting' },
  { zh: '生气;发火;愤怒;怒气', en: 'angry;anger;irate' },
  { zh: '骂人;辱骂', en: 'abuse;swearing' },
  { zh: '邮件;电子邮件', en: 'email;e-mail' },
  { zh: '语气;语调', en: 'tone of voice;tone' },
  { zh: '肢体语言;身体语言', en: 'body language' },
  { zh: '倾听;聆听', en: 'listening' },
  { zh: '回头客;老客户', en: 'repeat customer;loyal customer' },
  { zh: '星巴克', en: 'starbucks' },
  { zh: '地中海俱乐部', en: 'club med' },
];
