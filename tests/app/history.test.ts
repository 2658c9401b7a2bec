import { describe, expect, it } from 'vitest';
import { History } from '../../src/app/state/history';

describe('undo and redo', () => {
  it('go back step by step and forth again', () => {
    const history = new History<number>();
    history.leave(1, null);
    history.leave(2, null);
    expect(history.undo(3)).toBe(2);
    expect(history.undo(2)).toBe(1);
    expect(history.undo(1)).toBeUndefined();
    expect(history.redo(1)).toBe(2);
    expect(history.redo(2)).toBe(3);
    expect(history.redo(3)).toBeUndefined();
  });

  it('steps with one key in a row are one step, until it is paused', () => {
    const history = new History<number>();
    history.leave(1, 'slider');
    history.leave(2, 'slider');
    history.pause();
    history.leave(3, 'slider');
    expect(history.undo(4)).toBe(3);
    expect(history.undo(3)).toBe(1);
  });

  it('a new step after undo forgets what was undone', () => {
    const history = new History<number>();
    history.leave(1, null);
    expect(history.undo(2)).toBe(1);
    history.leave(1, null);
    expect(history.canRedo).toBe(false);
    expect(history.redo(3)).toBeUndefined();
  });

  it('a slider moved after undo is a step of its own', () => {
    const history = new History<number>();
    history.leave(1, 'slider');
    expect(history.undo(2)).toBe(1);
    history.leave(1, 'slider');
    expect(history.canUndo).toBe(true);
  });

  it('keeps two hundred steps and no more', () => {
    const history = new History<number>();
    for (let i = 0; i < 300; i++) history.leave(i, null);
    let steps = 0;
    for (let now: number | undefined = 300; (now = history.undo(now)) !== undefined;) steps++;
    expect(steps).toBe(200);
  });

  it('every step can be put in other words, and is undone and done again in them', () => {
    const history = new History<string>();
    history.leave('a', null);
    history.leave('b', null);
    expect(history.undo('c')).toBe('b');
    history.reword((value) => value.toUpperCase());
    expect(history.undo('B')).toBe('A');
    expect(history.redo('A')).toBe('B');
    expect(history.redo('B')).toBe('C');
  });
});
