import { afterEach, describe, expect, it, vi } from 'vitest';
import { Address } from '../../src/app/state/address';

afterEach(() => vi.useRealTimers());

describe('the link in the address bar', () => {
  it('is written at most every 400 ms, the newest one last', () => {
    vi.useFakeTimers();
    const written: [number, string][] = [];
    const address = new Address({ read: () => '', write: (hash) => written.push([Date.now(), hash]) }, () =>
      Date.now(),
    );
    for (let i = 0; i < 100; i++) {
      address.show(String(i));
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)![1]).toBe('99');
    written.slice(1).forEach(([time], i) => expect(time - written[i]![0]).toBeGreaterThanOrEqual(400));
  });

  it('a browser that refuses disturbs nobody', () => {
    const address = new Address(
      {
        read: () => '#abc',
        write: () => {
          throw new DOMException('too many', 'SecurityError');
        },
      },
      () => 0,
    );
    expect(() => address.show('x')).not.toThrow();
    expect(address.opened).toBe('abc');
  });
});
