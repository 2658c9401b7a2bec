/** Marks a CSV file as UTF-8 for spreadsheets that would otherwise guess. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands a file to the person: a download that never leaves the machine. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers start the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob([type === 'text/csv' ? BYTE_ORDER_MARK + text : text], { type: `${type};charset=utf-8` }), name);
}
