// What the component names in a lesson's MDX stand for. A new kind of embed is one line here and one in parse-lesson.
import Heading from '../lesson/Heading.astro';
import Say from '../lesson/Say.astro';
import Scene from '../lesson/Scene.astro';
import Trap from '../lesson/Trap.astro';
import Fact from './embeds/Fact.astro';
import Figure from './embeds/Figure.astro';
import Practice from './embeds/Practice.astro';
import Quiz from './embeds/Quiz.astro';
import Term from './embeds/Term.astro';

export const lessonEmbeds = { Fact, Figure, Heading, Practice, Quiz, Say, Scene, Term, Trap };
