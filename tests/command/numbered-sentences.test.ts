import { describe, expect, it } from 'vitest';
import { askedByNumber, listed, sentenceNumbers } from '../../src/command/building/numbered-sentences.js';

const en = `/** English. */
export const en = { on: 'on', 'bar.undo': 'Undo', 'theme.dark': 'Dark', 'bar.link': 'Link, ' + 'copied' } as const;`;
const view = "say('bar.undo'); say(`theme.${theme}`); say('on'); say('bar.none'); import('./bar.undo');";

describe('The sentences of the page in a build', () => {
  const numbers = sentenceNumbers(en, [view]);

  it('are numbered but for single words and for keys that are put together at run time', () => {
    expect([...numbers]).toEqual([
      ['bar.undo', 0],
      ['bar.link', 1],
    ]);
  });

  it('are asked for by number, and everything else stays as it is', () => {
    expect(askedByNumber(view, numbers)).toBe(
      "say(0); say(`theme.${theme}`); say('on'); say('bar.none'); import('./bar.undo');",
    );
  });

  it('say the same as the source, in whatever order a language writes them', async () => {
    const zh = `export const zh: Readonly<Record<string, string>> = {
      'bar.link': '链接', 'theme.dark': '深色', on: '开', 'bar.undo': '撤销' };`;
    const module = listed(zh, 'zh', numbers);
    const read = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<string, object>;
    expect(read['zh']).toMatchObject({ 0: '撤销', 1: '链接', 'theme.dark': '深色', on: '开', length: 2 });
  });
});
