import { describe, expect, it } from 'vitest';
import { giveWords, latePattern, lateText, nextText, PLACE, startTexts } from '../../src/lib/late-text';

const name = lateText(1);
const load = latePattern(0, 'long', () => [name.en, 80, name.zh]);

describe('A text whose words come later', () => {
  it('is empty, takes the other language, and then its own, as words become known', () => {
    expect([name.en, name.zh, load.en]).toEqual(['', '', '']);
    giveWords('zh', 'model', ['店', '拣货']);
    expect([name.en, name.zh]).toEqual(['拣货', '拣货']);
    giveWords('en', 'model', ['shop', 'picking']);
    expect([name.en, name.zh]).toEqual(['picking', '拣货']);
  });

  it('fills its places in the order of the language that is found, each with what it asks for', () => {
    giveWords('zh', 'long', [`承担 ${PLACE}b % 的${PLACE}c`]);
    expect([load.en, load.zh]).toEqual(['承担 80 % 的拣货', '承担 80 % 的拣货']);
    giveWords('en', 'long', [`${PLACE}a at ${PLACE}b %`]);
    expect([load.en, load.zh]).toEqual(['picking at 80 %', '承担 80 % 的拣货']);
  });

  it('takes its turn on its shelf, from where a module starts', () => {
    giveWords('en', 'cases', ['reported', 'simulated', 'why']);
    giveWords('en', 'realism', ['inside', 'outside']);
    startTexts(1, 'cases');
    startTexts(0, 'realism');
    expect([nextText('cases'), nextText('realism'), nextText('cases')].map(({ en }) => en)).toEqual([
      'simulated',
      'inside',
      'why',
    ]);
    startTexts(0, 'cases');
    expect([nextText('cases'), nextText('realism')].map(({ en }) => en)).toEqual(['reported', 'outside']);
  });
});
