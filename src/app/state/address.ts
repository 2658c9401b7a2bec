/** Safari refuses more than 100 changes of the address in 30 seconds. */
const EVERY_MS = 400;

/** What the address bar and its history do, so that tests can stand in for them. */
export interface AddressPorts {
  read(): string;
  /** Replaces the part after #; may throw. */
  write(hash: string): void;
}

/** Keeps the link in the address bar: the newest one, at most every 400 ms, silently giving up where it is refused. */
export class Address {
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = '';

  constructor(
    private readonly ports: AddressPorts,
    private readonly now: () => number,
  ) {}

  /** The part after # as the page was opened with it; empty without one. */
  get opened(): string {
    return this.ports.read().replace(/^#/, '');
  }

  show(hash: string): void {
    this.#waiting = hash;
    clearTimeout(this.#timer);
    const wait = this.#last + EVERY_MS - this.now();
    if (wait <= 0) this.#write();
    else this.#timer = setTimeout(() => this.#write(), wait);
  }

  #write(): void {
    this.#last = this.now();
    try {
      this.ports.write(this.#waiting);
    } catch {
      // The address is a convenience; the copy button makes its own link.
    }
  }
}
