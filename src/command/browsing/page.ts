/** A page open in a browser, as far as an onlooker needs it. Parts are named by CSS selectors. */
export interface OpenPage {
  /** The browser, such as "Firefox 140.0". */
  readonly browser: string;
  /** The text of a part; null while there is no such part. */
  text(part: string): Promise<string | null>;
  /** An attribute of a part; null while there is no such part or attribute. */
  attribute(part: string, name: string): Promise<string | null>;
  press(part: string): Promise<void>;
  close(): Promise<void>;
}

export const part = (testId: string): string => `[data-testid="${testId}"]`;

/** The promise, or an error that says what took too long: a browser may hang at any call. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
