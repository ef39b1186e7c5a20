import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { countHands, goToSlide, setPresent, startSession } from './class-session.ts';
import { classMessages } from './messages.ts';
import { sessionJson, sessionRows, toCsv } from './session-export.ts';

const now = '2026-11-22T09:10:00.000Z';
const begun = setPresent(startSession('s', 'face-to-face', 'title', '2026-11-22T09:00:00.000Z'), 20);

test('the file says how long each step took and who voted for what', () => {
  let session = goToSlide(begun, 'title', 'open', begun.startedAt);
  session = countHands(session, 'item/x', 'a', 12, now);
  const rows = sessionRows(
    session,
    [{ id: 'open', kind: 'open', title: 'Welcome', minutes: 4, rank: 0 }],
    [{ key: 'item/x', title: 'What now?', options: { a: 'Listen' } }],
    localize(classMessages, 'en'),
    now,
  );
  expect(rows[1]).toEqual(['step', 'Welcome', '', '', '', 20, begun.startedAt, 4, 10]);
  expect(rows[2]?.slice(0, 6)).toEqual(['vote', 'What now?', 'Listen', 1, 12, 20]);
});

test('no cell can become a formula', () => {
  expect(toCsv([['=1+1', '-2', 'a,"b"', 3]])).toBe('\uFEFF\'=1+1,\'-2,"a,""b""",3\r\n');
});

test('the JSON holds the session as it was', () => {
  expect(JSON.parse(sessionJson(begun))).toMatchObject({ session: begun });
});
