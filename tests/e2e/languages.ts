// The two languages as the browser tests go through them, with the words they look for.
import { courseMessages } from '../../src/course/messages.ts';
import { localize, locales, type Locale } from '../../src/i18n/locale.ts';
import { lessonMessages } from '../../src/lesson/messages.ts';
import { pageMessages } from '../../src/compose/messages.ts';
import { examMessages } from '../../src/quiz/exam-messages.ts';
import { quizMessages } from '../../src/quiz/messages.ts';
import { scenarioMessages } from '../../src/scenario/messages.ts';
import { uiMessages } from '../../src/ui/messages.ts';

export function wordsOf(locale: Locale) {
  return {
    ui: localize(uiMessages, locale),
    page: localize(pageMessages, locale),
    lesson: localize(lessonMessages, locale),
    course: localize(courseMessages, locale),
    exam: localize(examMessages, locale),
    quiz: localize(quizMessages, locale),
    scenario: localize(scenarioMessages, locale),
  };
}

export { locales };
