/** What a person reads, in both languages. Names use the trade's standard terms. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
